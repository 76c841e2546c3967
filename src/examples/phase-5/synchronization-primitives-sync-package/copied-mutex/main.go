//example:vet

package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	balance int
}

// The value receiver copies the account, its mutex included: every call
// locks a mutex of its own, and changes a balance of its own.
func (a account) deposit(n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.balance += n
}

func main() {
	var a account
	a.deposit(10)
	fmt.Println(a.balance) // 0: the copy got the money
}

//example:deadlocks

package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	balance int
}

func (a *account) Balance() int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.balance
}

// Deposit calls a method that locks what Deposit has locked already. A Go
// mutex does not know its owner, so it cannot let the same goroutine in.
func (a *account) Deposit(n int) int {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.balance += n
	return a.Balance()
}

func main() {
	var a account
	fmt.Println(a.Deposit(5))
}

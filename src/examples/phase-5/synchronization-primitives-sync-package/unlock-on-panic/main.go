package main

import (
	"fmt"
	"sync"
)

// careless never reaches its Unlock when change panics.
func careless(mu *sync.Mutex, change func()) {
	mu.Lock()
	change()
	mu.Unlock()
}

// careful unlocks on every way out: return, panic and runtime.Goexit.
func careful(mu *sync.Mutex, change func()) {
	mu.Lock()
	defer mu.Unlock()
	change()
}

// try recovers from the panic, as an HTTP server does for its handlers, and
// looks whether the mutex is free again.
func try(name string, update func(*sync.Mutex, func())) {
	var mu sync.Mutex
	defer func() {
		fmt.Println(name, recover(), "- mutex free:", mu.TryLock())
	}()
	update(&mu, func() { panic("bad input") })
}

func main() {
	try("careful: ", careful)
	try("careless:", careless)
}

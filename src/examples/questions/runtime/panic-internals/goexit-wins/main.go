//example:control questions/runtime/panic-internals/only-a-panic

// Goexit cannot be stopped, not even by recovering a panic that a deferred
// function starts meanwhile.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func quit() {
	defer func() { fmt.Println("recovered:", recover()) }()
	defer func() { panic("on the way out") }()
	runtime.Goexit()
}

func main() {
	var wg sync.WaitGroup
	wg.Go(func() {
		defer fmt.Println("the goroutine ends")
		quit()
		fmt.Println("quit returned")
	})
	wg.Wait()
}

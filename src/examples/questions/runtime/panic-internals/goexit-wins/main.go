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
		defer fmt.Println("the goroutine still ends")
		quit()
		fmt.Println("never printed")
	})
	wg.Wait()
}

// The same without Goexit: the panic is recovered, and quit returns.
package main

import (
	"fmt"
	"sync"
)

func quit() {
	defer func() { fmt.Println("recovered:", recover()) }()
	defer func() { panic("on the way out") }()
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

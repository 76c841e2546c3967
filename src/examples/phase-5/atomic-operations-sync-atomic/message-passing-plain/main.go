//example:races

package main

import (
	"fmt"
	"runtime"
)

func main() {
	var message string
	ready := false // a plain variable promises nothing to another goroutine

	go func() {
		message = "hello"
		ready = true
	}()

	for range 1_000_000 {
		if ready {
			break
		}
		runtime.Gosched()
	}
	fmt.Println("message:", message)
}

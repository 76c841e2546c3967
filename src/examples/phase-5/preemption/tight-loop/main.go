// One P, and a goroutine that never calls anything holds it. Before Go 1.14
// main would never get the P back and this program would hang.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	runtime.GOMAXPROCS(1)

	go func() {
		for { // no call, no channel, no allocation: no place to yield
		}
	}()

	time.Sleep(time.Millisecond) // gives the P to the loop
	fmt.Println("main runs again")
}

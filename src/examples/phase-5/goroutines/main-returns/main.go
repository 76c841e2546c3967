//example:run
//example:control phase-5/goroutines/main-waits

// The program ends when main returns. Other goroutines are not waited for,
// and their deferred calls do not run.
package main

import "fmt"

func main() {
	started := make(chan bool)
	release := make(chan bool)

	go func() {
		defer fmt.Println("deferred: you will not see this")
		started <- true
		<-release // still waiting when main returns
		fmt.Println("finished: nor this")
	}()

	<-started // the goroutine certainly runs by now
	fmt.Println("main returns")
}

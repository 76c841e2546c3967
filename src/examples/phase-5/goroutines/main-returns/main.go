// The program ends when main returns. Other goroutines are not waited for,
// and their deferred calls do not run.
package main

import "fmt"

func main() {
	started := make(chan bool)
	never := make(chan bool)

	go func() {
		defer fmt.Println("deferred: you will not see this")
		started <- true
		<-never // still waiting when main returns
		fmt.Println("finished: nor this")
	}()

	<-started // the goroutine certainly runs by now
	fmt.Println("main returns")
}

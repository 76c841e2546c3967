// The same with a main that waits.
package main

import "fmt"

func main() {
	started := make(chan bool)
	release := make(chan bool)
	ended := make(chan bool)

	go func() {
		defer close(ended)
		defer fmt.Println("deferred: it ran")
		started <- true
		<-release
		fmt.Println("finished")
	}()

	<-started
	release <- true
	<-ended // waits until the goroutine is through
	fmt.Println("main returns")
}

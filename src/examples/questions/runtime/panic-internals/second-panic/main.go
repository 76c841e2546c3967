//example:panics

// A deferred function recovers the first panic and starts another, which
// nobody recovers: the report shows the whole chain.
package main

import "fmt"

func main() {
	defer fmt.Println("deferred earlier, so it runs last")
	defer func() {
		fmt.Println("recovered:", recover())
		panic("second panic")
	}()
	panic("first panic")
}

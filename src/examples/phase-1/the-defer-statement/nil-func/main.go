//example:panics

package main

import "fmt"

func main() {
	var cleanup func()
	defer cleanup() // evaluated now: nil
	cleanup = func() { fmt.Println("too late") }
	fmt.Println("still running")
}

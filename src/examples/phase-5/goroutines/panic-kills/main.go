//example:panics

// A panic that no deferred function of the same goroutine recovers ends the
// whole process, whatever main has deferred.
package main

import "fmt"

func main() {
	defer func() {
		fmt.Println("recovered:", recover()) // main's own panics only
	}()

	go func() {
		var scores map[string]int
		scores["gopher"]++ // assignment to an entry of a nil map panics
	}()

	select {} // main waits; the end comes from the other goroutine
}

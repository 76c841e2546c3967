//example:deadlocks

package main

import "fmt"

func main() {
	lines := make(chan string)

	go func() {
		lines <- "one"
		lines <- "two"
		// Missing: close(lines). This goroutine ends, its channel stays.
	}()

	for line := range lines { // waits for a third value that never comes
		fmt.Println(line)
	}
}

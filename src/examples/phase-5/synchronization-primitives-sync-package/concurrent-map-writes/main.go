//example:fails

package main

import (
	"fmt"
	"runtime"
)

// region count

func count() {
	hits := map[string]int{}
	done := make(chan bool)
	for range 2 {
		go func() {
			for range 10_000_000 {
				hits["/home"]++
			}
			done <- true
		}()
	}
	<-done
	<-done
	fmt.Println(hits["/home"])
}

// endregion

func main() {
	runtime.GOMAXPROCS(2) // two writers at once, whatever the machine
	defer func() { fmt.Println("recovered:", recover()) }()
	count()
}

// A second flow of control beside the one of main.
package main

import (
	"fmt"
	"time"
)

// region use

func main() {
	go signs() // begins to run, and main goes on at once
	for _, month := range []string{"May", "June", "July"} {
		count(month)
		fmt.Println(month, "is counted")
	}
}

func signs() {
	time.Sleep(100 * time.Millisecond)
	for {
		fmt.Println("  still counting")
		time.Sleep(200 * time.Millisecond)
	}
}

// endregion

// count goes through the orders of a month, which takes its time.
func count(month string) { time.Sleep(200 * time.Millisecond) }

// Signs of life come before the work, or after it.
package main

import (
	"fmt"
	"time"
)

// region order

func main() {
	for range 2 {
		time.Sleep(100 * time.Millisecond)
		fmt.Println("  still counting")
	}
	for _, month := range []string{"May", "June", "July"} {
		count(month)
		fmt.Println(month, "is counted")
	}
}

// endregion

// count goes through the orders of a month, which takes its time.
func count(month string) { time.Sleep(200 * time.Millisecond) }

//example:run
//example:control phase-1/the-defer-statement/pile-up

package main

import "fmt"

var open, most int

func acquire() { open++; most = max(most, open) }
func release() { open-- }

func main() {
	process(1000)
	fmt.Println("open at once:", most, "left open:", open)
}

// region process

func process(files int) {
	for range files {
		one()
	}
}

func one() {
	acquire()
	defer release()
}

// endregion

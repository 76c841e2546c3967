package main

import "fmt"

func main() {
	// region use
	wait := 1
	for attempt := range 9 {
		if wait > 10 {
			fmt.Println("giving up after", attempt, "attempts")
			break
		}
		switch attempt {
		case 0, 1:
			fmt.Println("next attempt in", wait, "s")
		default:
			fmt.Println("still failing, next attempt in", wait, "s")
		}
		wait *= 2
	}
	// endregion
}

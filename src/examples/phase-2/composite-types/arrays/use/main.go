package main

import "fmt"

func main() {
	// region use
	var income [7]int // Sunday to Saturday, all zero
	income[1] = 120
	income[6] += 300

	sum := 0
	for _, day := range income {
		sum += day
	}
	fmt.Println(income, len(income), sum)
	// endregion
}

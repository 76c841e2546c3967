package main

import "fmt"

// region reset

func reset(income *[7]int) {
	for i := range income {
		income[i] = 0
	}
}

func main() {
	income := [7]int{1: 120, 6: 300}
	reset(&income)
	fmt.Println(income)
}

// endregion

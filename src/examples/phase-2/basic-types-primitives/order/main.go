package main

import "fmt"

func main() {
	var number float64 = 9007199254740993
	var cups uint8 = 250
	var points float32 = 16777216

	cups += 10  // 260
	points += 1 // 16777217
	fmt.Printf("order %.0f: %d cups, %.0f points\n", number, cups, points)
}

package main

import "fmt"

func main() {
	for i := range 3 { // an integer
		fmt.Print(i, " ")
	}
	fmt.Println()

	for i, color := range []string{"red", "green"} { // a slice
		fmt.Print(i, "=", color, " ")
	}
	fmt.Println()

	stock := map[string]int{"lamp": 4, "chair": 0, "desk": 7}
	sum := 0
	for _, count := range stock { // a map: keys and values
		sum += count
	}
	fmt.Println("sum:", sum)

	for range 2 { // no variable
		fmt.Print("beep ")
	}
	fmt.Println()
}

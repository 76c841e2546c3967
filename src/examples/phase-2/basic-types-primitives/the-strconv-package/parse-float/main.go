package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, text := range []string{
		"4.50", ".5", "5.", "-1e3", "1_000.5", "0x1p-2",
		"inf", "-Infinity", "NaN", "1e400", "1e-400", "4,50", "4.50 ",
	} {
		f, err := strconv.ParseFloat(text, 64)
		fmt.Printf("%-11q %v", text, f)
		if err != nil {
			fmt.Print(", ", err)
		}
		fmt.Println()
	}

	wide, _ := strconv.ParseFloat("0.1", 64)
	narrow, _ := strconv.ParseFloat("0.1", 32)
	fmt.Println(wide, narrow, float32(narrow))
}

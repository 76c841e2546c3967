package main

import "fmt"

func main() {
rows:
	for row := range 3 {
		for col := range 3 {
			if col > row {
				continue rows
			}
			fmt.Print(row, col, " ")
		}
		fmt.Print("end ")
	}
	fmt.Println()
}

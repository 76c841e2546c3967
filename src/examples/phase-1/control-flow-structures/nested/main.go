package main

import "fmt"

func main() {
rows:
	for row := range 4 {
		for col := range 4 {
			switch {
			case row == 1:
				continue rows // next row
			case row*col == 6:
				fmt.Println("found", row, col)
				break rows // out of both loops
			case col > row:
				continue // next column
			}
			fmt.Println("looked at", row, col)
		}
	}
}

package main

import "fmt"

func main() {
	// region grid
	row := []rune("....")
	board := [][]rune{row, row}
	board[0][1] = 'x'
	for _, row := range board {
		fmt.Println(string(row))
	}
	// endregion
}

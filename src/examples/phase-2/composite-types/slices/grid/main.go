package main

import "fmt"

func main() {
	// region grid
	board := make([][]rune, 2) // two rows, both nil
	for i := range board {
		board[i] = []rune("....")
	}
	board[0][1] = 'x'
	board[1] = append(board[1], '!')
	for _, row := range board {
		fmt.Println(string(row))
	}
	// endregion
}

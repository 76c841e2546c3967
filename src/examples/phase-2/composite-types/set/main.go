package main

import "fmt"

func main() {
	grid := [2][]string{{"a"}, {"b"}}
	other := grid
	other[0][0] = "x"
	other[1] = append(other[1], "c")
	fmt.Println(grid, other)
}

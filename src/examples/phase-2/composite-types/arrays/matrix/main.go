package main

import "fmt"

type matrix [2][2]int

func (m matrix) times(n matrix) (product matrix) {
	for y := range m {
		for x := range n {
			for k := range n {
				product[y][x] += m[y][k] * n[k][x]
			}
		}
	}
	return product
}

func main() {
	turn := matrix{{0, -1}, {1, 0}}
	half := turn.times(turn)
	fmt.Println(turn, half, half.times(half) == matrix{{1, 0}, {0, 1}})
}

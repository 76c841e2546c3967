//example:nocompile

package main

type point struct{ x, y int }

func main() {
	n := 1
	_ = [2]int{1, 2, 3}
	_ = []int{0: 1, 0: 2}
	_ = []int{n: 1}
	_ = map[string]int{"tea": 1, "tea": 2}
	_ = point{1}
	_ = point{x: 1, 2}
	_ = point{z: 1}
}

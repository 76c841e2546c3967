//example:nocompile

package main

type point struct{ x, y int }

func main() {
	var p point
	if p == point{1, 2} {
		println("there")
	}
}

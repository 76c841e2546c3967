//example:nocompile

package main

type point struct{ x, y int }

func origin() point { return point{} }

const limit = 3

func main() {
	places := map[string]point{}
	_ = &places["home"] // an element of a map may move
	places["home"].x = 1
	_ = &origin() // a result has no place of its own
	_ = &limit    // nor has a constant
	_ = &3
	_ = &"text"[0] // bytes of a string never change
}

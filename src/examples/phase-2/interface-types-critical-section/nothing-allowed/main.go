//example:nocompile

package main

type letter struct{ pages int }

func (l letter) cost() int { return 95 * l.pages }

func main() {
	var v any = letter{2}
	_ = v.cost()
	_ = v.pages
	var n any = 4
	_ = n + 1
	_ = n > 3
	var list any = []int{1, 2}
	_ = len(list)
	_ = list[0]
}

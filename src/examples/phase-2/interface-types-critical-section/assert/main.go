package main

import "fmt"

type letter struct{ pages int }

func (l letter) cost() int { return 95 * l.pages }

func main() {
	var v any = letter{2}

	l := v.(letter)
	fmt.Println(l.pages)

	n, ok := v.(int)
	fmt.Println(n, ok)

	if s, ok := v.(interface{ cost() int }); ok {
		fmt.Println("costs", s.cost())
	}

	_, ok = v.(fmt.Stringer)
	fmt.Println("prints itself:", ok)
}

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

	s, ok := v.(interface{ cost() int })
	fmt.Println(s.cost(), ok)

	_, ok = v.(fmt.Stringer)
	fmt.Println(ok)
}

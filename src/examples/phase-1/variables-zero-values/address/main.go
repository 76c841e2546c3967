package main

import "fmt"

type point struct{ x, y int }

func main() {
	n := 1
	p := point{x: 2}
	list := []int{3}
	array := [1]int{4}

	a, b, c, d := &n, &p.x, &list[0], &array[0]
	*a, *b, *c, *d = 10, 20, 30, 40
	fmt.Println(n, p, list, array)

	fresh := &point{5, 6} // the one literal with an address
	fresh.x = 50
	fmt.Println(*fresh)
}

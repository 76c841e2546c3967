// The forms of composite literals.
package main

import "fmt"

type point struct{ x, y int }

type dish struct {
	name  string
	price int
	tags  []string
}

func main() {
	fmt.Println([3]int{1, 2}, [...]int{1, 2}, []int{1, 2})
	fmt.Printf("%q\n", [...]string{2: "Tue", "Wed", 0: "Sun"})

	fmt.Println(dish{"tea", 30, nil}, dish{price: 30, name: "tea"})
	fmt.Println(map[string]int{"tea": 30}, map[rune]bool{'a' + 1: true})

	menu := []dish{
		{name: "soup", tags: []string{"hot"}},
		{name: "tea"},
	}
	seats := map[point]string{{0, 1}: "Ada", {2, 3}: "Bob"}
	lines := [][2]point{{{0, 0}, {1, 1}}}
	byAddress := []*point{{4, 5}, {x: 6}} // &point is left out
	fmt.Println(menu, seats, lines, *byAddress[1])

	p := &point{7, 8}
	p.x++
	fmt.Println(*p)

	if *p == (point{8, 8}) { // parentheses in an if
		fmt.Println("there")
	}
}

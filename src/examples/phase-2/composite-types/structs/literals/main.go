package main

import "fmt"

type point struct{ x, y int }

type ship struct {
	name     string
	from, to point
	crew     []point
}

func main() {
	var zero point
	named := point{y: 4}
	ordered := point{3, 4}
	address := &point{x: 1}
	s := ship{
		name: "Argo",
		to:   point{5, 5},
		crew: []point{{1, 1}, {2, 2}},
	}

	fmt.Println(zero, point{}, named, ordered)
	fmt.Println(address.x, *address, *new(point))
	fmt.Printf("%v\n%+v\n", s, s)
	fmt.Printf("%#v\n", named)
}

package main

import "fmt"

type seat struct {
	row    int
	letter string
	_      int // never compared
}

type entry struct {
	key   int
	value any
}

func try(a, b entry) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	fmt.Println(a == b)
}

func main() {
	fmt.Println(seat{row: 1, letter: "a"} == seat{row: 1, letter: "a"})
	taken := map[seat]string{{row: 1, letter: "a"}: "Ada"}
	fmt.Println(taken[seat{row: 1, letter: "a"}])

	list := []int{1}
	try(entry{1, list}, entry{2, list}) // decided by the keys
	try(entry{1, list}, entry{1, "x"})  // decided by the types
	try(entry{1, list}, entry{1, list})
}

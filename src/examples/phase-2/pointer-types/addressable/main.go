package main

import "fmt"

type table struct{ seats int }

func list() []int { return []int{1, 2} }

func double(n *int) int {
	*n *= 2
	return *n
}

func main() {
	guests := 4
	room := table{5}
	days := [2]int{6, 7}
	prices := []int{8}
	p := &room

	fmt.Println(double(&guests))     // variable
	fmt.Println(double(&room.seats)) // field of a variable
	fmt.Println(double(&days[1]))    // element of an array variable
	fmt.Println(double(&prices[0]))  // element of a slice
	fmt.Println(double(&list()[1]))  // of any slice
	fmt.Println(double(&(*p).seats)) // what a pointer points to
	fmt.Println((&table{9}).seats)   // a literal
	fmt.Println(guests, room, days, prices)
}

package main

import "fmt"

// One block, three definitions and an alias.
type (
	dish   string
	cents  int
	menu   map[dish]cents
	prices = map[dish]cents
)

func lunch() any {
	type portion struct {
		dish dish
		size int
	}
	return portion{"soup", 2}
}

func dinner() any {
	type portion struct {
		dish dish
		size int
	}
	return portion{"soup", 2}
}

func main() {
	card := menu{"soup": 450}
	var p prices = card
	fmt.Printf("%T %T\n", card, p)
	fmt.Printf("%T %T %v\n", lunch(), dinner(), lunch() == dinner())
}

package main

import "fmt"

type menu struct{ dishes int }

func (m menu) size() int { return m.dishes }

type sized interface{ size() int }

func main() {
	lunch := menu{5}
	var kept sized = lunch
	var shared sized = &lunch
	lunch.dishes = 9
	fmt.Println(kept.size(), shared.size())
}

package main

import (
	"fmt"
	"testing"
)

type dish struct {
	name  string
	price int
}

func newDish(name string) *dish {
	d := dish{name: name, price: 100}
	return &d // fine: d lives on
}

//go:noinline
func newFar(name string) *dish {
	d := dish{name: name, price: 100}
	return &d
}

//go:noinline
func byValue(name string) dish { return dish{name: name, price: 100} }

var sum int

func main() {
	a, b := newDish("soup"), newDish("tea")
	a.price = 450
	fmt.Println(*a, *b)

	inlined := func() { sum += newDish("soup").price }
	called := func() { sum += newFar("soup").price }
	value := func() { sum += byValue("soup").price }
	fmt.Println("inlined:", testing.AllocsPerRun(100, inlined))
	fmt.Println("called: ", testing.AllocsPerRun(100, called))
	fmt.Println("value:  ", testing.AllocsPerRun(100, value))
}

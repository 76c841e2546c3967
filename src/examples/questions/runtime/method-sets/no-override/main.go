package main

import "fmt"

type base struct{}

func (base) name() string    { return "base" }
func (b base) greet() string { return "I am " + b.name() }

type derived struct{ base }

func (derived) name() string { return "derived" }

func main() {
	var d derived
	fmt.Println(d.name())
	fmt.Println(d.greet())
}

package main

import "fmt"

type engine struct{ name string }

func (e engine) label() string { return e.name }

type boat struct {
	engine
	name string
}

func main() {
	b := boat{engine{"Mira"}, "none"}
	b.name = "MV " + b.engine.name
	fmt.Println(b.name)
	fmt.Println(b.label())
}

package main

import "fmt"

type engine struct{ name, fuel string }

type boat struct {
	engine
	name string
}

type ferry struct {
	boat
	cars int
}

func main() {
	f := ferry{boat: boat{engine{"V8", "diesel"}, "Mira"}, cars: 40}
	fmt.Println(f.name)        // depth 1 hides depth 2
	fmt.Println(f.engine.name) // still there
	fmt.Println(f.fuel)        // depth 2, alone
}

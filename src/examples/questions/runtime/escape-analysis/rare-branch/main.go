package main

import (
	"fmt"
	"testing"
)

type order struct{ id int }

var rejected *order

//go:noinline
func direct(id int) {
	o := order{id}
	if o.id < 0 {
		rejected = &o
	}
}

//go:noinline
func copied(id int) {
	o := order{id}
	if o.id < 0 {
		bad := o
		rejected = &bad
	}
}

func main() {
	fmt.Println("direct:", testing.AllocsPerRun(1000, func() { direct(7) }))
	fmt.Println("copied:", testing.AllocsPerRun(1000, func() { copied(7) }))
}

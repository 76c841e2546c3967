// Counts what a method value and a method expression allocate.
package main

import (
	"fmt"
	"testing"
)

type card struct{ stamps, target int }

func (c card) missing() int { return c.target - c.stamps }

var (
	bound func() int
	plain func(card) int
)

// region measured

func main() {
	ada := card{3, 10}
	fmt.Println("call:", testing.AllocsPerRun(100, func() {
		_ = ada.missing()
	}))
	fmt.Println("method value that is called here:",
		testing.AllocsPerRun(100, func() { f := ada.missing; _ = f() }))
	fmt.Println("method value that is kept:",
		testing.AllocsPerRun(100, func() { bound = ada.missing }))
	fmt.Println("method expression that is kept:",
		testing.AllocsPerRun(100, func() { plain = card.missing }))
}

// endregion

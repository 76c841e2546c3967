// Counts allocations of three calls, with Go 1.27.
package main

import (
	"fmt"
	"testing"
)

type shipment interface{ cost() int }

type letter struct{ pages int }

func (l *letter) cost() int { return 95 * l.pages }

func newLetter() shipment { return &letter{2} }

//go:noinline
func price(s shipment) int { return s.cost() }

func main() {
	fmt.Println(
		testing.AllocsPerRun(100, func() { newLetter().cost() }),
		testing.AllocsPerRun(100, func() {
			var s shipment = &letter{3}
			s.cost()
		}),
		testing.AllocsPerRun(100, func() { price(&letter{4}) }))
}

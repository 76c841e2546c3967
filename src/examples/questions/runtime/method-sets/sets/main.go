// Asks reflection for the method sets: what counts for interfaces.
package main

import (
	"fmt"
	"reflect"
)

// Gauge has one method of each kind.
type Gauge struct{ level int }

func (g Gauge) Read() int { return g.level }
func (g *Gauge) Fill()    { g.level++ }

type holder struct{ Gauge }    // embeds the value
type borrower struct{ *Gauge } // embeds a pointer
type reader interface{ Read() int }
type wrapper struct{ reader }   // embeds an interface
type alien Gauge                // new type: no methods
type chained struct{ borrower } // embedding, two levels deep

func show[T any](name string) {
	t := reflect.TypeFor[T]()
	var methods []string
	for m := range t.Methods() { // Go 1.26
		methods = append(methods, m.Name)
	}
	fmt.Printf("%-10s %v\n", name, methods)
}

func main() {
	show[Gauge]("Gauge")
	show[*Gauge]("*Gauge")
	show[reader]("reader")
	show[*reader]("*reader")
	show[alien]("alien")
	fmt.Println("-- struct with embedded ...")
	show[holder]("Gauge")
	show[*holder]("  pointer")
	show[borrower]("*Gauge")
	show[wrapper]("reader")
	show[chained]("borrower")
}

// A call may use a method that is not in the method set: if the operand is
// addressable, the compiler takes its address.
package main

import "fmt"

// Meter has one method of each kind.
type Meter struct{ n int }

func (m Meter) Show() { fmt.Println("n =", m.n) }
func (m *Meter) Inc() { m.n++ }

type incrementer interface{ Inc() }

func main() {
	var v Meter
	v.Inc()  // (&v).Inc()
	v.Show() // n = 1

	p := &v
	p.Inc()
	p.Show() // (*p).Show(): n = 2

	list := []Meter{{10}}
	list[0].Inc() // an element of a slice is addressable
	list[0].Show()

	var i incrementer = &v // Inc is in the method set of *Meter only
	i.Inc()
	v.Show()
}

//example:nocompile

// What the compiler says where a method is missing from the method set, or
// where there is no address to take.
package main

// Tally counts by way of a pointer.
type Tally struct{ n int }

func (t *Tally) Increment() { t.n++ }

func newTally() Tally { return Tally{} }

// Box has a generic method, allowed since Go 1.27.
type Box struct{}

func (Box) Increment[T any]() {}

type incrementer interface{ Increment() }

func main() {
	var i incrementer
	i = Tally{}  // no: only *Tally has Increment
	i = &Tally{} // yes
	i = Box{}    // no: a generic method never satisfies an interface
	_ = i

	newTally().Increment() // no: a result has no address
	m := map[string]Tally{}
	m["a"].Increment() // no: a map may move its elements
	var p *incrementer
	p.Increment() // no: a pointer to an interface has no methods
}

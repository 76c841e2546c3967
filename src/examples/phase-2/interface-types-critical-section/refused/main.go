//example:nocompile

package main

type shipment interface{ cost() int }

type box struct{}
type pallet struct{}
type bag struct{}
type crate struct{}
type ring struct{ cost int }

func (pallet) Cost() int  { return 4000 }
func (bag) cost() float64 { return 1.5 }
func (*crate) cost() int  { return 900 }

func main() {
	var s shipment
	s = box{}
	s = pallet{}
	s = bag{}
	s = crate{}
	s = ring{900}
	p := &s
	p.cost()
}

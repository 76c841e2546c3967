package main

import "fmt"

type shipment interface{ cost() int }

type parcel struct{ grams int }
type letter struct{ pages int }

func (p *parcel) cost() int { return 300 + p.grams/10 }
func (l letter) cost() int  { return 95 * l.pages }

func main() {
	var s shipment
	fmt.Printf("%T %v %t\n", s, s, s == nil)
	s = letter{2}
	fmt.Printf("%T %v %t\n", s, s, s == nil)
	s = &parcel{2000}
	fmt.Printf("%T %v %t\n", s, s, s == nil)
	s = nil
	fmt.Printf("%T %v %t\n", s, s, s == nil)
}

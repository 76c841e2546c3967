package main

import "fmt"

type parcel struct{ grams int }
type letter struct{ pages int }

func (p parcel) cost() int { return 300 + p.grams/10 }
func (l letter) cost() int { return 95 * l.pages }

// region use

type shipment interface {
	cost() int
}

func main() {
	sum := 0
	for _, s := range []shipment{parcel{2000}, letter{2}} {
		sum += s.cost()
	}
	fmt.Println("to pay:", sum)
}

// endregion

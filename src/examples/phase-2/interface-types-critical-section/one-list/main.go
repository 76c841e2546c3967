//example:nocompile

package main

import "fmt"

type parcel struct{ grams int }
type letter struct{ pages int }

func (p parcel) cost() int { return 300 + p.grams/10 }
func (l letter) cost() int { return 95 * l.pages }

func main() {
	sum := 0
	for _, p := range []parcel{parcel{2000}, letter{2}} {
		sum += p.cost()
	}
	fmt.Println("to pay:", sum)
}

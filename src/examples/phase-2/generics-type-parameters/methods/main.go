package main

import "fmt"

type shipment interface{ cost() int }

type letter struct{ pages int }

func (l letter) cost() int { return 95 * l.pages }

func total[S shipment](post []S) int {
	sum := 0
	for _, s := range post {
		sum += s.cost()
	}
	return sum
}

func dearest[S shipment](post []S) S {
	best := post[0]
	for _, s := range post {
		if s.cost() > best.cost() {
			best = s
		}
	}
	return best
}

func main() {
	letters := []letter{{2}, {5}, {1}}
	fmt.Println(total(letters), dearest(letters).pages)
	fmt.Println(total([]shipment{letter{2}}))
}

package main

import "fmt"

type pricer interface{ price(dish string) int }

// priceFunc makes any function of this form a pricer.
type priceFunc func(dish string) int

func (f priceFunc) price(dish string) int { return f(dish) }

type list map[string]int

func (l list) price(dish string) int { return l[dish] }

func show(p pricer) { fmt.Printf("%T %d\n", p, p.price("soup")) }

func main() {
	show(list{"soup": 450})
	show(priceFunc(func(dish string) int { return 100 * len(dish) }))
}

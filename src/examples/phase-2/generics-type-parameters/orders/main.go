// Figures of a day's orders, with three functions that know no order.
package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
)

// A Number can be added up; types defined on one of these are included.
type Number interface {
	~int | ~int64 | ~float64
}

// GroupBy sorts items into lists, by the key of each.
func GroupBy[K comparable, V any](items []V, key func(V) K) map[K][]V {
	groups := map[K][]V{}
	for _, item := range items {
		k := key(item)
		groups[k] = append(groups[k], item)
	}
	return groups
}

// Sum adds up one figure of each item.
func Sum[V any, N Number](items []V, figure func(V) N) N {
	var sum N
	for _, item := range items {
		sum += figure(item)
	}
	return sum
}

// Keys gives the keys of a map in order.
func Keys[K cmp.Ordered, V any](m map[K]V) []K {
	return slices.Sorted(maps.Keys(m))
}

// Cents is an amount of money.
type Cents int64

func (c Cents) String() string {
	return fmt.Sprintf("%d.%02d", int64(c)/100, int64(c)%100)
}

type Order struct {
	Table int
	Dish  string
	Price Cents
	Hours float64
}

func main() {
	orders := []Order{
		{4, "soup", 450, 0.5},
		{2, "fish", 1290, 1.5},
		{4, "cake", 380, 0.25},
	}
	byTable := GroupBy(orders, func(o Order) int { return o.Table })
	for _, table := range Keys(byTable) {
		list := byTable[table]
		fmt.Println("table", table,
			"pays", Sum(list, func(o Order) Cents { return o.Price }),
			"after", Sum(list, func(o Order) float64 { return o.Hours }), "h")
	}
	long := GroupBy(orders, func(o Order) bool { return o.Hours >= 0.5 })
	fmt.Println(len(long[true]), "long,", len(long[false]), "short")
}

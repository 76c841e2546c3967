// Reads orders, some sent twice, and reports them by customer.
package main

import (
	"fmt"
	"maps"
	"slices"
)

type order struct {
	id, customer string
	cents        int
}

func main() {
	orders := []order{
		{"o-1", "Noor", 1200},
		{"o-2", "Ada", 350},
		{"o-1", "Noor", 1200}, // sent again
		{"o-3", "Noor", 800},
	}

	seen := make(map[string]bool, len(orders))
	byCustomer := make(map[string][]order)
	for _, o := range orders {
		if seen[o.id] {
			continue
		}
		seen[o.id] = true
		byCustomer[o.customer] = append(byCustomer[o.customer], o)
	}

	for _, name := range slices.Sorted(maps.Keys(byCustomer)) {
		total := 0
		for _, o := range byCustomer[name] {
			total += o.cents
		}
		fmt.Printf("%-5s %d orders, %d cents\n",
			name, len(byCustomer[name]), total)
	}
}

package main

import (
	"fmt"
	"slices"
)

type money int

func (m money) compare(other money) int { return int(m - other) }
func (m *money) add(n int)              { *m += money(n) }

func main() {
	prices := []money{450, 120, 300}
	slices.SortFunc(prices, money.compare)
	fmt.Println(prices)

	price := money(100)
	(*money).add(&price, 20) // a pointer method's first name is (*money)
	fmt.Println(price)

	fmt.Printf("%T\n", price.compare)    // a method value
	fmt.Printf("%T\n", money.compare)    // method expressions
	fmt.Printf("%T\n", (*money).add)     //
	fmt.Printf("%T\n", (*money).compare) // *money has it too
}

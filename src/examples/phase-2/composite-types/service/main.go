package main

import (
	"fmt"
	"slices"
)

type order struct {
	table int
	dish  string
	hour  int
}

// kitchen counts the orders of a day.
type kitchen struct {
	orders []order // in the order in which they came
	prices map[string]int
	hours  [24]int // income by hour
}

func newKitchen(prices map[string]int) *kitchen {
	return &kitchen{prices: prices}
}

func (k *kitchen) add(o order) error {
	price, known := k.prices[o.dish]
	if !known {
		return fmt.Errorf("table %d: no %q here", o.table, o.dish)
	}
	k.orders = append(k.orders, o)
	k.hours[o.hour] += price
	return nil
}

// bills adds up what each table owes.
func (k *kitchen) bills() map[int]int {
	bills := make(map[int]int)
	for _, o := range k.orders {
		bills[o.table] += k.prices[o.dish]
	}
	return bills
}

func main() {
	k := newKitchen(map[string]int{"soup": 50, "tea": 30})
	for _, o := range []order{
		{table: 1, dish: "soup", hour: 12},
		{table: 2, dish: "tea", hour: 12},
		{table: 1, dish: "pie", hour: 13},
		{table: 1, dish: "tea", hour: 18},
	} {
		if err := k.add(o); err != nil {
			fmt.Println("refused:", err)
		}
	}
	fmt.Println(k.bills())
	best := slices.Max(k.hours[:])
	fmt.Println("best hour:", slices.Index(k.hours[:], best))
}

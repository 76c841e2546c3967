package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

func main() {
	// region maps
	prices := map[string]int{"soup": 50, "tea": 30}
	saved := maps.Clone(prices)
	maps.Copy(prices, map[string]int{"tea": 35, "cake": 40})
	fmt.Println(prices, saved)
	maps.DeleteFunc(prices, func(dish string, price int) bool {
		return price >= 40
	})
	fmt.Println(prices, maps.Equal(prices, map[string]int{"tea": 35}))

	labels := map[string]string{"soup": "HOT"}
	others := map[string]string{"soup": "hot"}
	fmt.Println(maps.EqualFunc(labels, others, strings.EqualFold))

	fmt.Println(slices.Sorted(maps.Keys(saved)),
		slices.Sorted(maps.Values(saved)))
	numbered := maps.Collect(slices.All([]string{"zero", "one"}))
	maps.Insert(numbered, maps.All(map[int]string{2: "two"}))
	fmt.Println(numbered)
	// endregion
}

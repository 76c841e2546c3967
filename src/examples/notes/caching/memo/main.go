package main

import "fmt"

var stock = map[string]int{"tea": 12}

func query(name string) int {
	fmt.Println("query", name)
	return stock[name]
}

func main() {
	// region memo
	seen := map[string]int{}
	inStock := func(name string) int {
		n, ok := seen[name]
		if !ok {
			n = query(name)
			seen[name] = n
		}
		return n
	}
	fmt.Println(inStock("tea"))
	stock["tea"] = 0 // sold out
	fmt.Println(inStock("tea"))

	for id := range 100_000 { // a crawler tries names
		seen[fmt.Sprint("item-", id)] = 0
	}
	fmt.Println(len(seen), "entries")
	// endregion
}

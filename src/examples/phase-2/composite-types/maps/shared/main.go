package main

import (
	"fmt"
	"maps"
	"unsafe"
)

func restock(stock map[string]int) {
	stock["rice"] = 10       // the caller's map
	stock = map[string]int{} // now another one
	stock["salt"] = 99
}

func main() {
	stock := map[string]int{"rice": 1}
	alias := stock
	restock(stock)
	fmt.Println(stock, alias, unsafe.Sizeof(stock))

	saved := maps.Clone(stock)
	stock["rice"] = 0
	fmt.Println(stock, alias, saved)

	plan := map[string][]string{"mon": {"Ada", "Noor"}}
	shallow := maps.Clone(plan)
	plan["mon"][0] = "Li"
	fmt.Println(plan, shallow)
}

package main

import "fmt"

type order struct {
	table int
	dish  string
}

func main() {
	// region combined
	orders := []order{{1, "soup"}, {2, "tea"}, {1, "bread"}}

	byTable := map[int][]order{}
	for _, o := range orders {
		byTable[o.table] = append(byTable[o.table], o)
	}
	fmt.Println(byTable[1], len(byTable[7]))

	shifts := [7]map[string]bool{} // seven nil maps
	if shifts[5] == nil {
		shifts[5] = map[string]bool{}
	}
	shifts[5]["Ada"] = true
	fmt.Println(shifts[5]["Ada"], shifts[6]["Ada"])

	orders[1].dish = "coffee"
	byTable[1][0].dish = "stew"
	fmt.Println(orders, byTable)
	// endregion
}

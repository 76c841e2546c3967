package main

import "fmt"

func change(list []string, stock map[string]int) {
	list[0] = "tea"            // seen: the same elements
	list = append(list, "pie") // not seen: another length
	stock["tea"] = 8           // seen: the same map
	stock = nil                // not seen
	_, _ = list, stock
}

func add(list []string, dish string) []string {
	return append(list, dish)
}

func main() {
	list, stock := []string{"soup"}, map[string]int{}
	change(list, stock)
	fmt.Println(list, stock)

	list = add(list, "pie")
	fmt.Println(list)
}

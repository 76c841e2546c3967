package main

import (
	"fmt"
	"slices"
)

func main() {
	menu := []string{"soup", "tea"}
	values := slices.Values(menu)
	menu[0] = "stew"
	menu = append(menu, "cake")
	fmt.Println(slices.Collect(values))
}

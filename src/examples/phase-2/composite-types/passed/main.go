package main

import "fmt"

type bill struct {
	table int
	items []string
}

func change(hours [2]int, dishes []string, sold map[string]int, b bill) {
	hours[0] = 9
	dishes[0] = "stew"
	sold["soup"] = 9
	b.table = 9
	b.items[0] = "stew"
}

func main() {
	hours, dishes := [2]int{1, 2}, []string{"soup"}
	sold, b := map[string]int{"soup": 1}, bill{1, []string{"soup"}}
	change(hours, dishes, sold, b)
	fmt.Println(hours, dishes, sold, b)
}

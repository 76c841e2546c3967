package main

import "fmt"

type dish struct {
	name  string
	price int
}

func main() {
	menu := map[string]dish{"tea": {"green tea", 30}}
	tea := menu["tea"]
	tea.price = 35
	fmt.Println(menu)
}

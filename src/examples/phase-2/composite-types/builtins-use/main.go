package main

import "fmt"

func main() {
	// region use
	hours := [3]int{5, 6, 7}
	orders := make([]string, 1, 4)
	sold := make(map[string]int, 10)
	fmt.Println(len(hours), cap(hours), len(orders), cap(orders), len(sold))

	orders = append(orders, "soup", "tea")
	fmt.Println(copy(orders, orders[1:]), orders)

	sold["soup"], sold["tea"] = 2, 1
	delete(sold, "tea")
	delete(sold, "pie") // not there: fine
	fmt.Println(sold)

	clear(sold)
	clear(orders[:1])
	clear(hours[1:])
	fmt.Printf("%v %q %v\n", sold, orders, hours)

	count := new(int)
	*count = max(len(hours), len(orders), 2)
	fmt.Println(*count, min("soup", "tea"))
	// endregion
}

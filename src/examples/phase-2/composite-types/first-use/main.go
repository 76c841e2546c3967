package main

import "fmt"

// region use

type dish struct { // several facts about one thing
	name  string
	price int
}

func main() {
	menu := []dish{{"tea", 30}, {"soup", 50}} // a row of any length
	menu = append(menu, dish{"cake", 40})
	sold := map[string]int{} // a number for each name
	sold["soup"] += 2

	var hours [24]int // 24 numbers, never more
	hours[12] = sold["soup"] * menu[1].price
	fmt.Println(menu, sold, hours[12])
}

// endregion

package main

import "fmt"

func main() {
	stock := map[string]int{"tea": 12, "salt": 3, "rice": 7}
	rounds := 0
	for range stock {
		rounds++
		clear(stock)
	}
	fmt.Println(rounds, "of 3")
}

package main

import "fmt"

func main() {
	prices := map[string]int{"tea": 250, "coffee": 320}
	prices["cake"] = 400
	prices["tea"] = 270

	fmt.Println(prices["tea"], prices["soup"])
	price, ok := prices["soup"]
	fmt.Println(price, ok)

	delete(prices, "coffee")
	fmt.Println(len(prices), prices)
}

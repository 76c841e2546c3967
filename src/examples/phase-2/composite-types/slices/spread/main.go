package main

import "fmt"

func raise(prices ...int) {
	for i := range prices {
		prices[i] += 10
	}
}

func main() {
	soup, tea := 50, 30
	menu := []int{50, 30}
	raise(soup, tea)
	raise(menu...)
	fmt.Println(soup, tea, menu)
}

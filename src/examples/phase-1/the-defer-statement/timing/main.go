package main

import "fmt"

func main() {
	fmt.Println("caller has", price())
}

func price() int {
	defer fmt.Println("2. the deferred call runs")
	return compute()
}

func compute() int {
	fmt.Println("1. the result is evaluated")
	return 40
}

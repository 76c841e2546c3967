package main

import "fmt"

func price() int {
	fmt.Println("asked for the price")
	return 30
}

func main() {
	orders := make(chan int) // nobody receives
	select {
	case orders <- price():
		fmt.Println("sold")
	default:
		fmt.Println("nobody buys")
	}
}

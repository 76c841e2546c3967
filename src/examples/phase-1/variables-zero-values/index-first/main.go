package main

import "fmt"

func main() {
	prices := []int{10, 20, 30}
	i := 0
	i, prices[i] = 2, 99
	fmt.Println(i, prices)
}

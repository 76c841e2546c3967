package main

import "fmt"

func main() {
	prices := [2]int{450, 280}
	p := &prices[0]
	*p++
	fmt.Println(*p, prices)
}

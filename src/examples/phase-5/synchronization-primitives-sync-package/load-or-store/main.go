package main

import (
	"fmt"
	"sync"
)

func load(currency string) int {
	fmt.Println("load")
	return 3
}

func main() {
	var rates sync.Map
	for range 2 {
		rate, loaded := rates.LoadOrStore("EUR", load("EUR"))
		fmt.Println(rate, loaded)
	}
}

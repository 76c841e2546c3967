package main

import (
	"fmt"
	"math"
)

func abs(n int8) int8 {
	if n < 0 {
		return -n
	}
	return n
}

func main() {
	var high, low int8 = math.MaxInt8, math.MinInt8
	var stock uint8 = 3
	fmt.Println(high+1, low-1, high*2)
	fmt.Println(stock-5, -stock, stock+255)
	fmt.Println(-low, abs(low), low/-1, low%-1)
	fmt.Println(high<<1, stock<<7)
}

package main

import (
	"fmt"
	"strconv"
)

func main() {
	third := 1.0 / 3
	fmt.Println(strconv.FormatFloat(third, 'g', -1, 64))
	fmt.Println(strconv.FormatFloat(0.1, 'f', -1, 64))
	fmt.Println(strconv.FormatFloat(0.1, 'f', 20, 64))

	price := float32(0.1)
	fmt.Println(strconv.FormatFloat(float64(price), 'g', -1, 32))
	fmt.Println(strconv.FormatFloat(float64(price), 'g', -1, 64))
}

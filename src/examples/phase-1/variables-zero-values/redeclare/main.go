package main

import (
	"fmt"
	"strconv"
)

func main() {
	width, err := strconv.Atoi("80")
	first := &err
	height, err := strconv.Atoi("x") // height is new, err is reused
	fmt.Println(width, height, err)
	fmt.Println("same err:", first == &err)

	if height == 0 {
		height, err := strconv.Atoi("24") // a new block: both are new
		fmt.Println(height, err)
		fmt.Println("same err:", first == &err)
	}
	fmt.Println(height, err) // the outer ones, untouched
}

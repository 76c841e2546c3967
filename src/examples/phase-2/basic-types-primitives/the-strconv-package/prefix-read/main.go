package main

import (
	"fmt"
	"strconv"
)

func main() {
	var n int
	_, err := fmt.Sscan("12abc", &n)
	fmt.Println("Sscan", n, err)
	_, err = fmt.Sscan("010", &n)
	fmt.Println("Sscan", n, err)

	n, err = strconv.Atoi("12abc")
	fmt.Println("Atoi ", n, err)
}

package main

import (
	"fmt"
	"strconv"
)

func main() {
	n, err := strconv.ParseUint("300", 10, 8)
	fmt.Println(n, err != nil)
	n, err = strconv.ParseUint("30x", 10, 8)
	fmt.Println(n, err != nil)
}

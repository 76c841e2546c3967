package main

import (
	"fmt"
	"strconv"
)

func main() {
	n, err := strconv.Atoi("300")
	if err != nil {
		fmt.Println(err)
		return
	}
	table := int8(n)
	fmt.Println("Table", table)
}

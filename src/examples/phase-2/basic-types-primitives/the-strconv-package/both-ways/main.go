package main

import (
	"fmt"
	"strconv"
)

func main() {
	fmt.Println("Table " + strconv.Itoa(65))

	guests, err := strconv.Atoi("12")
	fmt.Println(guests+1, err)

	guests, err = strconv.Atoi("a dozen")
	fmt.Println(guests, err)
}

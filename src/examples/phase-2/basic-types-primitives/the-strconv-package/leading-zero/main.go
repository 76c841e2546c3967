package main

import (
	"fmt"
	"strconv"
)

func main() {
	a, _ := strconv.Atoi("0100")
	b, _ := strconv.ParseInt("0100", 0, 64)
	fmt.Println(a, b)
}

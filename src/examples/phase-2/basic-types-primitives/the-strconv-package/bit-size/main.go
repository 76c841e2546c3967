package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, text := range []string{"120", "300", "-300"} {
		n, err := strconv.ParseInt(text, 10, 8)
		fmt.Println(int8(n), err)
	}
	u, err := strconv.ParseUint("300", 10, 8)
	fmt.Println(uint8(u), err)

	n, err := strconv.Atoi("99999999999999999999")
	fmt.Println(n, err)
	fmt.Println("an int has", strconv.IntSize, "bits")
}

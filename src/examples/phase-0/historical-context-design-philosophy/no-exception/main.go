package main

import (
	"fmt"
	"strconv"
)

func main() {
	cups, err := strconv.Atoi("three")
	fmt.Println("cups:", cups)
	fmt.Println("error:", err)
}

package main

import (
	"fmt"
	"strconv"
)

func main() {
	port, _ := strconv.Atoi("8O80")
	fmt.Println("listening on port", port)
}

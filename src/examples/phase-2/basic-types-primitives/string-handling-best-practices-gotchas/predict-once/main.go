package main

import (
	"fmt"
	"strings"
)

func main() {
	file := "....//menu"
	fmt.Println(strings.ReplaceAll(file, "../", ""))
}

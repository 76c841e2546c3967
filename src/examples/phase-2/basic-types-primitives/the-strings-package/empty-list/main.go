package main

import (
	"fmt"
	"strings"
)

func main() {
	tags := strings.Split("", ",")
	fmt.Println(len(tags), len(strings.Fields("")))
}

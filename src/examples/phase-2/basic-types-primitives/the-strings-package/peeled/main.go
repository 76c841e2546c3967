package main

import (
	"fmt"
	"strings"
)

func main() {
	url := "https://shop.example"
	fmt.Println(strings.TrimLeft(url, "https://"))
}

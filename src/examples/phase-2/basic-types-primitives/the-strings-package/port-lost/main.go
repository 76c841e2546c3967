package main

import (
	"fmt"
	"strings"
)

func main() {
	line := "Host: menu.example:8080\r\n"

	parts := strings.Split(line, ":")
	fmt.Printf("%q\n", parts[1])
}

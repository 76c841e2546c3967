package main

import (
	"fmt"
	"strings"
)

func main() {
	line := "Host: menu.example:8080\r\n"

	name, value, found := strings.Cut(line, ":")
	fmt.Printf("%q %q %v\n", name, value, found)

	value = strings.TrimSpace(value)
	fmt.Printf("%q\n", value)
	fmt.Printf("%q\n", line)
}

package main

import (
	"fmt"
	"strings"
)

func main() {
	fmt.Println(capitalize("ada"), capitalize("élise"))
}

func capitalize(name string) string {
	return strings.ToUpper(name[:1]) + name[1:]
}

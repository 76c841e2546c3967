package main

import (
	"fmt"
	"strings"
)

func main() {
	for _, typed := range []string{"\t", "\u00a0", "\u200b"} {
		fmt.Print(strings.TrimSpace(typed) == "", " ")
	}
	fmt.Println()
}

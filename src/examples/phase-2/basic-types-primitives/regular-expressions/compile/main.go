package main

import (
	"fmt"
	"regexp"
)

func main() {
	for _, pattern := range []string{
		`\d+`, `(\d+`, `[z-a]`, `*.go`, `a**`, `\Z`, "caf\xe9",
	} {
		if _, err := regexp.Compile(pattern); err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println("fine:", pattern)
	}
}

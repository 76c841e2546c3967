package main

import (
	"fmt"
	"unicode"
)

func main() {
	sum := 0
	for _, r := range "1٢3" {
		if unicode.IsDigit(r) {
			sum += int(r - '0')
		}
	}
	fmt.Println(sum == 6, sum > 1000)
}

package main

import (
	"fmt"
	"regexp"
)

func main() {
	for _, p := range []string{
		`order-(\d+)`, `order`, `(?i)order-(\d+)`, `^order-`, `.*order-`,
		`order|offer`,
	} {
		prefix, whole := regexp.MustCompile(p).LiteralPrefix()
		fmt.Printf("%-16s %q %t\n", p, prefix, whole)
	}
}

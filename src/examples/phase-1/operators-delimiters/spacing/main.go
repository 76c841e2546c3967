package main

import (
	"fmt"
	"go/format"
)

func main() {
	for _, line := range []string{
		"n = x<<1 + y",
		"n = x << 1+y",
		"n = a &b == c",
		"n = a*b",
		"n = a*b+c",
		"n = f(a*b+c)",
		"ok = a<b && c+1>d*e",
	} {
		formatted, err := format.Source([]byte(line))
		if err != nil {
			panic(err)
		}
		fmt.Printf("%-20s  %s\n", line, formatted)
	}
}

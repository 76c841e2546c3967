package main

import "fmt"

func twice[T ~int | ~float64](v T) T { return 2 * v }

func same[T any](v T) T { return v }

func main() {
	rules := map[string]func(int) int{"double": twice, "keep": same}
	fmt.Println(rules["double"](21), rules["keep"](21))
}

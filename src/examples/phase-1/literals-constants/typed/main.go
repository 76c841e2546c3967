//example:nocompile

package main

import "fmt"

type label string

const (
	free      = 10
	bound int = 10

	word        = "draft"
	text string = "draft"
)

func main() {
	price := 2.5
	fmt.Println(free * price)
	fmt.Println(bound * price)

	var wait int64 = free
	wait = bound

	var l label = word
	l = text
	fmt.Println(wait, l)
}

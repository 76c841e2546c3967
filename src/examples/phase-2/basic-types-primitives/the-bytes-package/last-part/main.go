package main

import (
	"bytes"
	"fmt"
)

func main() {
	input := []byte("soup,tea|pie")
	order := input[:8] // soup,tea

	parts := bytes.Split(order, []byte(","))
	parts[0] = append(parts[0], '!')
	parts[1] = append(parts[1], '!')
	fmt.Printf("%s %s\n", parts, input)
}

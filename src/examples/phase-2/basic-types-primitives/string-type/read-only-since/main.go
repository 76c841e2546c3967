//example:since 1.22

package main

import (
	"fmt"
	"testing"
)

var message = "request from the kitchen: two teas, one coffee"

func main() {
	var total int
	fmt.Println(testing.AllocsPerRun(100, func() {
		total += sum([]byte(message))
	}))
}

//go:noinline
func sum(b []byte) (total int) {
	for _, x := range b {
		total += int(x)
	}
	return total
}

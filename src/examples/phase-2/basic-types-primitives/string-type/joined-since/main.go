//example:since 1.24

package main

import (
	"fmt"
	"testing"
)

var (
	message = "request from the kitchen: two teas, one coffee"
	kept    []byte
)

func main() {
	fmt.Println(testing.AllocsPerRun(100, func() {
		kept = []byte(message + message)
	}))
}

//example:since 1.25

package main

import (
	"fmt"
	"testing"
)

func main() {
	body := []byte("request from the kitchen: two teas, one coffee")
	seen := map[string]int{}
	var total int
	fmt.Println(testing.AllocsPerRun(100, func() {
		key := string(body)
		total += seen[key]
	}))
}

//example:nocompile

package main

import (
	"fmt"
	"regexp"
)

func main() {
	seat := regexp.MustCompile(`[A-F]\d+`)
	for s := range seat.AllString("A12, B7") {
		fmt.Println(s)
	}
}

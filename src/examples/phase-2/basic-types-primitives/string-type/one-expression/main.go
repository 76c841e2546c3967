package main

import (
	"fmt"
	"testing"
)

var (
	first, last = "Ada Augusta King", "Countess of Lovelace"
	kept        string
)

func main() {
	fmt.Println(testing.AllocsPerRun(100, func() {
		kept = "name: " + first + ", " + last + "\n"
	}))
	fmt.Println(testing.AllocsPerRun(100, func() {
		kept = "name: "
		kept += first
		kept += ", "
		kept += last
		kept += "\n"
	}))
}

//example:panics

package main

import (
	"fmt"
	"math/rand/v2"
)

func main() {
	var winners []string
	fmt.Println(winners[rand.IntN(len(winners))])
}

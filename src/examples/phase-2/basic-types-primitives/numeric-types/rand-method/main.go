//example:since 1.27

// A random delay of a seeded generator.
package main

import (
	"fmt"
	"math/rand/v2"
	"time"
)

func main() {
	dice := rand.New(rand.NewPCG(2026, 7))
	fmt.Println(dice.N(10*time.Second), dice.N(uint8(200)))
}

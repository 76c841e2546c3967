package main

import (
	"fmt"
	"math/rand/v2"
	"strconv"
)

func main() {
	for _, precision := range []int{-1, 17, 16, 15} {
		random := rand.New(rand.NewPCG(1, 2))
		same, characters := 0, 0
		for range 100_000 {
			f := random.Float64()
			text := strconv.FormatFloat(f, 'g', precision, 64)
			back, _ := strconv.ParseFloat(text, 64)
			characters += len(text)
			if back == f {
				same++
			}
		}
		fmt.Printf("precision %2d: %6d of 100000 come back, %d bytes\n",
			precision, same, characters)
	}
}

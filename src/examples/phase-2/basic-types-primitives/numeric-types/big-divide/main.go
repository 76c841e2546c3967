//example:since 1.27

// A debt of 7 cents among 2 people, rounded in four ways.
package main

import (
	"fmt"
	"math/big"
)

func main() {
	cents, people := big.NewInt(-7), big.NewInt(2)
	modes := []big.RoundingMode{big.Trunc, big.Floor, big.Round, big.Ceil}
	for _, mode := range modes {
		share, rest := new(big.Int).Divide(cents, people, new(big.Int), mode)
		fmt.Println(mode, share, rest)
	}
}

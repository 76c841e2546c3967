//example:nocompile

package main

import (
	"crypto/sha256"
	"fmt"
)

func main() {
	fmt.Println(sha256.Sum256([]byte("soup"))[:4])
	sums := map[string][2]int{}
	fmt.Println(sums["soup"][:])
}

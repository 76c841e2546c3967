//example:vet

package main

import (
	"encoding/pem"
	"fmt"
)

type point struct{ x, y int }

func main() {
	block := pem.Block{"NOTE", nil, []byte("hello")}
	fmt.Println(block.Type, point{1, 2})
}

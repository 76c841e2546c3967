package main

import (
	"bytes"
	"fmt"
)

func main() {
	b := bytes.NewBufferString("PNG data")
	head, err := b.Peek(3)
	fmt.Printf("%s %v, Len %d\n", head, err, b.Len())
	head, err = b.Peek(100)
	fmt.Printf("%s %v, Len %d\n", head, err, b.Len())
}

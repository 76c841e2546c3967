package main

import (
	"bytes"
	"fmt"
)

func main() {
	var b bytes.Buffer
	b.WriteString("soup")
	first := b.Bytes()
	kept := b.String()

	b.Reset()
	b.WriteString("tea!")
	fmt.Printf("%s %s\n", first, kept)
}

package main

import (
	"bytes"
	"fmt"
)

func main() {
	var messages [][]byte
	var b bytes.Buffer
	for table := range 3 {
		b.Reset()
		fmt.Fprintf(&b, "table %d is free", table)
		messages = append(messages, b.Bytes())
	}
	fmt.Printf("%s\n", messages)
}

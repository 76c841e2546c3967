package main

import (
	"bytes"
	"fmt"
	"strings"
)

func main() {
	var b bytes.Buffer
	fmt.Print("written byte by byte:")
	for last := -1; b.Len() < 1000; b.WriteByte('x') {
		if b.Cap() != last {
			last = b.Cap()
			fmt.Print(" ", last)
		}
	}

	var read bytes.Buffer
	read.ReadFrom(strings.NewReader("soup"))
	fmt.Println("\nMinRead:", bytes.MinRead)
	fmt.Println("ReadFrom of 4 bytes:", read.Cap())

	var queue bytes.Buffer
	for range 100_000 {
		queue.WriteString("soup")
		queue.Next(4)
	}
	fmt.Println("400 KB through a queue:", queue.Cap())
}

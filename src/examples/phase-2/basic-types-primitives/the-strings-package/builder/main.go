package main

import (
	"fmt"
	"strings"
)

func main() {
	var b strings.Builder // ready to use

	b.Grow(64)
	fmt.Println("Len", b.Len(), "Cap at least 64:", b.Cap() >= 64)

	b.WriteString("soup")
	b.WriteByte(' ')
	b.WriteRune('€')
	b.Write([]byte("4"))
	fmt.Fprintf(&b, ".%02d", 5)

	receipt := b.String()
	fmt.Println(receipt, "Len", b.Len())

	b.Reset()
	b.WriteString("tea")
	fmt.Println(b.String(), receipt)
}

package main

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"strings"
)

func main() {
	var b bytes.Buffer // ready to use

	b.Grow(64)
	fmt.Println("Grow        ", b.Len(), b.Available() >= 64, b.Cap() >= 64)

	b.Write([]byte("soup"))
	b.WriteString(" x")
	b.WriteByte('2')
	b.WriteRune('é')
	fmt.Fprintf(&b, " %.2f ", 4.5)
	b.Write(strconv.AppendInt(b.AvailableBuffer(), 42, 10))
	n, err := b.ReadFrom(strings.NewReader(" end"))
	fmt.Println("ReadFrom    ", n, err)

	fmt.Printf("Bytes        %q\n", b.Bytes())
	fmt.Printf("String       %q\n", b.String())
	b.Truncate(4)
	fmt.Printf("Truncate 4   %q\n", b.String())
	fmt.Print("WriteTo      ")
	b.WriteTo(os.Stdout)
	fmt.Println("\nnow empty   ", b.Len(), b.Available() >= 64)
	b.WriteString("tea")
	b.Reset()
	fmt.Println("Reset       ", b.Len(), b.Available() >= 64)

	var none *bytes.Buffer
	fmt.Println("nil         ", none.String())
}

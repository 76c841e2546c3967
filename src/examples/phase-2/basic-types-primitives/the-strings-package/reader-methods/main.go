package main

import (
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	r := strings.NewReader("thé vert")
	fmt.Println("Len, Size ", r.Len(), r.Size())

	part := make([]byte, 2)
	n, err := r.Read(part)
	fmt.Printf("Read       %d %q %v\n", n, part, err)
	c, size, _ := r.ReadRune()
	fmt.Printf("ReadRune   %c %d bytes\n", c, size)
	r.UnreadRune()
	b, _ := r.ReadByte()
	fmt.Printf("ReadByte   %#x\n", b)
	r.UnreadByte()
	fmt.Println("Len, Size ", r.Len(), r.Size())

	r.ReadAt(part, 5)
	fmt.Printf("ReadAt 5   %q, Len still %d\n", part, r.Len())
	r.Seek(-4, io.SeekEnd)
	fmt.Print("WriteTo    ")
	r.WriteTo(os.Stdout)
	_, err = r.ReadByte()
	fmt.Println("\nat the end", err)

	r.Reset("new text")
	fmt.Println("Reset     ", r.Len())
}

package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
)

func main() {
	r := bytes.NewReader([]byte("GIF89a\x10\x00\x20\x00..."))

	magic := make([]byte, 3)
	io.ReadFull(r, magic)
	fmt.Printf("ReadFull  %s, Len %d of Size %d\n", magic, r.Len(), r.Size())

	size := make([]byte, 4)
	r.ReadAt(size, 6)
	fmt.Printf("ReadAt 6  %d, Len still %d\n", size, r.Len())

	r.Seek(0, io.SeekStart)
	c, _ := r.ReadByte()
	r.UnreadByte()
	fmt.Printf("Seek 0    %c again\n", c)
	g, width, _ := r.ReadRune()
	r.UnreadRune()
	fmt.Printf("ReadRune  %c %d\n", g, width)

	r.Seek(-3, io.SeekEnd)
	fmt.Print("WriteTo   ")
	r.WriteTo(os.Stdout)
	r.Reset([]byte("new"))
	fmt.Println("\nReset    ", r.Len())
}

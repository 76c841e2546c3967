package main

import (
	"bytes"
	"fmt"
)

func main() {
	b := bytes.NewBufferString("thé;soup;2\npie")

	part := make([]byte, 2)
	n, err := b.Read(part)
	fmt.Printf("Read        %d %q %v\n", n, part, err)
	c, size, _ := b.ReadRune()
	fmt.Printf("ReadRune    %c, %d bytes\n", c, size)
	b.UnreadRune()
	first, _ := b.ReadByte()
	fmt.Printf("ReadByte    %#x\n", first)
	b.UnreadByte()

	word, _ := b.ReadString(';')
	fmt.Printf("ReadString  %q\n", word)
	raw, _ := b.ReadBytes(';')
	fmt.Printf("ReadBytes   %q\n", raw)
	fmt.Printf("Next 2      %q\n", b.Next(2))

	fmt.Printf("Len %d, String %q\n", b.Len(), b.String())
	word, err = b.ReadString(';')
	fmt.Printf("ReadString  %q %v\n", word, err)
	_, err = b.ReadByte()
	fmt.Println("ReadByte   ", err)
	fmt.Printf("Next 2      %q\n", b.Next(2))
}

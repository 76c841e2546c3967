package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
)

// None of these steps can fail, so their errors are left out.
func main() {
	src := strings.NewReader("menu: soup, fish")
	var dst bytes.Buffer
	p := make([]byte, 6)

	var r io.Reader = src
	n, _ := r.Read(p)
	fmt.Printf("Reader        %d %q\n", n, p[:n])

	var s io.Seeker = src
	offset, _ := s.Seek(-4, io.SeekEnd)
	fmt.Println("Seeker       ", offset)

	var at io.ReaderAt = src
	n, _ = at.ReadAt(p[:4], 6)
	fmt.Printf("ReaderAt      %q\n", p[:n])

	var b io.ByteReader = src
	c, _ := b.ReadByte()
	fmt.Printf("ByteReader    %q\n", c)

	var u io.RuneReader = src
	char, size, _ := u.ReadRune()
	fmt.Printf("RuneReader    %q %d\n", char, size)

	var w io.Writer = &dst
	n, _ = w.Write([]byte("wine, "))
	fmt.Println("Writer       ", n)

	var sw io.StringWriter = &dst
	n, _ = sw.WriteString("tea")
	fmt.Println("StringWriter ", n)

	var from io.ReaderFrom = &dst
	got, _ := from.ReadFrom(src)
	fmt.Println("ReaderFrom   ", got)

	var to io.WriterTo = &dst
	sent, _ := to.WriteTo(io.Discard)
	fmt.Println("WriterTo     ", sent)

	in, out := io.Pipe()
	var closer io.Closer = out
	closer.Close()
	_, err := in.Read(p)
	fmt.Println("Closer       ", err == io.EOF)
}

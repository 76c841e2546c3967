package main

import (
	"fmt"
	"io"
	"strings"
)

// counted is any reader that also counts its bytes.
type counted struct {
	io.Reader
	bytes int
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.bytes += n
	return n, err
}

func main() {
	c := &counted{Reader: strings.NewReader("soup and bread")}
	text, _ := io.ReadAll(c)
	fmt.Println(string(text), c.bytes)

	var empty counted
	fmt.Println(empty.bytes, empty.Reader == nil)
}

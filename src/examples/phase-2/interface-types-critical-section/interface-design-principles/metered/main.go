package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
)

// Metered counts what is written to W.
type Metered struct {
	W     io.Writer
	Bytes int
}

func (m *Metered) Write(p []byte) (int, error) {
	n, err := m.W.Write(p)
	m.Bytes += n
	return n, err
}

func main() {
	var b bytes.Buffer
	m := &Metered{W: &b}
	fmt.Fprint(m, "tea ")
	source := io.LimitReader(strings.NewReader("and a lot of cake"), 100)
	io.Copy(m, source)
	fmt.Println(m.Bytes, "of", b.Len(), "bytes counted")
}

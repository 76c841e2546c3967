package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
)

// Metered counts what is written to a buffer.
type Metered struct {
	*bytes.Buffer
	Bytes int
}

func (m *Metered) Write(p []byte) (int, error) {
	n, err := m.Buffer.Write(p)
	m.Bytes += n
	return n, err
}

func main() {
	m := &Metered{Buffer: new(bytes.Buffer)}
	fmt.Fprint(m, "tea ")
	source := io.LimitReader(strings.NewReader("and a lot of cake"), 100)
	io.Copy(m, source)
	fmt.Println(m.Bytes, "of", m.Len(), "bytes counted")
}

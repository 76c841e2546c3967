package main

import (
	"fmt"
	"io"
	"strings"
	"testing/iotest"
)

func length(r io.Reader) int {
	sum := 0
	buf := make([]byte, 4)
	for {
		n, err := r.Read(buf)
		if err != nil {
			return sum
		}
		sum += n
	}
}

func main() {
	r := strings.NewReader("tomato")
	fmt.Println(length(r))
	r.Reset("tomato")
	// This one gives its last bytes together with io.EOF.
	fmt.Println(length(iotest.DataErrReader(r)))
}

package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
)

var text string

func main() {
	count := func(name string, f func()) {
		fmt.Printf("%-32s %2.0f\n", name, testing.AllocsPerRun(100, f))
	}
	write := func(w io.StringWriter) {
		for range 1000 {
			w.WriteString("soup 4.50\n")
		}
	}

	count("Builder, Grow, String", func() {
		var b strings.Builder
		b.Grow(10_000)
		write(&b)
		text = b.String()
	})
	count("Buffer, Grow, String", func() {
		var b bytes.Buffer
		b.Grow(10_000)
		write(&b)
		text = b.String()
	})
	count("Builder, String", func() {
		var b strings.Builder
		write(&b)
		text = b.String()
	})
	count("Buffer, String", func() {
		var b bytes.Buffer
		write(&b)
		text = b.String()
	})

	var builder strings.Builder
	count("Builder, Reset, written again", func() {
		builder.Reset()
		write(&builder)
	})
	var buffer bytes.Buffer
	count("Buffer, Reset, written again", func() {
		buffer.Reset()
		write(&buffer)
		buffer.WriteTo(io.Discard)
	})
}

package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

var (
	text string
	data []byte
)

func main() {
	s := strings.Repeat("soup ", 100)
	b := []byte(s)
	count := func(name string, f func()) {
		fmt.Printf("%-20s %.0f\n", name, testing.AllocsPerRun(100, f))
	}
	count("strings.ToLower", func() { text = strings.ToLower(s) })
	count("bytes.ToLower", func() { data = bytes.ToLower(b) })
	count("strings.ReplaceAll", func() {
		text = strings.ReplaceAll(s, "tea", "pie")
	})
	count("bytes.ReplaceAll", func() {
		data = bytes.ReplaceAll(b, []byte("tea"), []byte("pie"))
	})
	count("bytes.TrimSpace", func() { data = bytes.TrimSpace(b) })
	count("bytes.Equal", func() { bytes.Equal(b, data) })
}

package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
)

// Package variables: what is stored in them is kept.
var (
	text    string
	raw     []byte
	number  int
	is      bool
	counted = map[string]int{}
	message = "request from the kitchen: two teas, one coffee"
	body    = []byte(message)
	suffix  = " and the bill, please, as soon as you can"

	out io.Writer = io.Discard
)

func main() {
	// region copies
	count("string(b), kept", func() { text = string(body) })
	count("[]byte(s), kept", func() { raw = []byte(message) })
	count("[]byte(s), changed", func() { upper([]byte(message)) })
	count("m[string(b)] = v", func() { counted[string(body)] = 1 })
	count("range string(b)", func() {
		for _, r := range string(body) {
			number += int(r)
		}
	})
	count("string(b) + s", func() { text = string(body) + suffix })
	count("out.Write([]byte(s))", func() { out.Write([]byte(message)) })
	count("io.WriteString", func() { io.WriteString(out, message) })
	count("strings.Contains", func() {
		is = strings.Contains(string(body), "tea")
	})
	count("bytes.Contains", func() {
		is = bytes.Contains(body, []byte("tea"))
	})
	// endregion
}

func count(what string, f func()) {
	fmt.Printf("%-20s %v\n", what, testing.AllocsPerRun(100, f))
}

//go:noinline
func upper(b []byte) { b[0] -= 'a' - 'A' }

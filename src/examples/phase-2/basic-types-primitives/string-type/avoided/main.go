package main

import (
	"fmt"
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
)

func main() {
	// region free
	count("lookup m[string(b)]", func() { number = counted[string(body)] })
	count("delete(m, string(b))", func() { delete(counted, string(body)) })
	count("key := string(b)", func() {
		key := string(body)
		number = counted[key]
	})
	count("string(b) == s", func() { is = string(body) == message })
	count("string(b) < s", func() { is = string(body) < message })
	count("switch string(b)", func() {
		switch string(body) {
		case "tea":
			number = 1
		case "coffee":
			number = 2
		}
	})
	count("range []byte(s)", func() {
		for _, b := range []byte(message) {
			number += int(b)
		}
	})
	count("read []byte(s)", func() { number = sum([]byte(message)) })
	count("append(b, s...)", func() { raw = append(raw[:0], message...) })
	count("len([]rune(s))", func() { number = len([]rune(message)) })
	count("string of 1 byte", func() { text = string(body[:1]) })
	count("32 bytes, local", func() { number = words(string(body[:32])) })
	count(`"<"+string(b)+">"`, func() { text = "<" + string(body) + ">" })
	count("[]byte(s + t)", func() { raw = []byte(message + text) })
	// endregion
}

func count(what string, f func()) {
	fmt.Printf("%-20s %v\n", what, testing.AllocsPerRun(100, f))
}

//go:noinline
func sum(b []byte) (total int) {
	for _, x := range b {
		total += int(x)
	}
	return total
}

//go:noinline
func words(s string) (n int) {
	for _, r := range s {
		if r == ' ' {
			n++
		}
	}
	return n + 1
}

package main

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
)

var (
	text  string
	cents int
)

func main() {
	count := func(name string, f func()) {
		fmt.Printf("%-26s %.0f\n", name, testing.AllocsPerRun(100, f))
	}
	n, price := 12345, 4.5
	line := make([]byte, 0, 64)

	count("AppendInt, room", func() {
		line = strconv.AppendInt(line[:0], int64(n), 10)
	})
	count("AppendInt, no room", func() {
		line = strconv.AppendInt(nil, int64(n), 10)
	})
	count("Itoa(12345)", func() { text = strconv.Itoa(n) })
	count("Itoa(99)", func() { text = strconv.Itoa(99) })
	count("Sprint(12345)", func() { text = fmt.Sprint(n) })
	count("AppendFloat, room", func() {
		line = strconv.AppendFloat(line[:0], price, 'f', 2, 64)
	})
	count("FormatFloat", func() {
		text = strconv.FormatFloat(price, 'f', 2, 64)
	})

	raw := []byte("12345")
	count("Atoi(string(raw))", func() {
		cents, _ = strconv.Atoi(string(raw))
	})
	long := []byte(strings.Repeat("0", 33))
	count("Atoi(string(long))", func() {
		cents, _ = strconv.Atoi(string(long))
	})
	count("Sscan", func() { fmt.Sscan("12345", &cents) })
}

package main

import (
	"fmt"
	"io"
	"strconv"
	"testing"
)

// Variables of the package, so that the compiler does not know the values.
var (
	name  = "tea"
	table = 1234
	small = 77
	text  string
	line  = make([]byte, 0, 64)
)

func count(what string, f func()) {
	fmt.Printf("%-12s %.0f\n", what, testing.AllocsPerRun(100, f))
}

func main() {
	count("Sprintf", func() { text = fmt.Sprintf("%s %d", name, table) })
	count("Sprint", func() { text = fmt.Sprint(table) })
	count("Sprint 77", func() { text = fmt.Sprint(small) })
	count("Itoa", func() { text = strconv.Itoa(table) })
	count("+ and Itoa", func() { text = name + " " + strconv.Itoa(table) })
	count("Fprintf", func() {
		fmt.Fprintf(io.Discard, "%s %d", name, table)
	})
	count("Appendf", func() {
		line = fmt.Appendf(line[:0], "%s %d", name, table)
	})
	count("AppendInt", func() {
		line = append(line[:0], name...)
		line = strconv.AppendInt(line, int64(table), 10)
	})
}

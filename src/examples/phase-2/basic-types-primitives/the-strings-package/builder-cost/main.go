package main

import (
	"fmt"
	"strings"
	"testing"
)

var sink string

func main() {
	lines := strings.Split(strings.Repeat("soup 4.50\n|", 1000), "|")
	count := func(name string, build func()) {
		fmt.Printf("%-14s %4.0f\n", name, testing.AllocsPerRun(10, build))
	}

	count("+=", func() {
		sink = ""
		for _, line := range lines {
			sink += line
		}
	})
	count("Builder", func() {
		var b strings.Builder
		for _, line := range lines {
			b.WriteString(line)
		}
		sink = b.String()
	})
	count("Builder, Grow", func() {
		var b strings.Builder
		b.Grow(10_000)
		for _, line := range lines {
			b.WriteString(line)
		}
		sink = b.String()
	})
	count("Join", func() { sink = strings.Join(lines, "") })
}

package main

import (
	"fmt"
	"strings"
	"testing"
)

var (
	text string
	list []string
)

func main() {
	csv := strings.Repeat("soup,", 1000)
	count := func(name string, f func()) {
		fmt.Printf("%-24s %.0f\n", name, testing.AllocsPerRun(10, f))
	}

	count("Cut", func() { text, _, _ = strings.Cut(csv, ",") })
	count("TrimSuffix", func() { text = strings.TrimSuffix(csv, ",") })
	count("ToLower, nothing to do", func() { text = strings.ToLower(csv) })
	count("ToUpper", func() { text = strings.ToUpper(csv) })
	count("ReplaceAll, none there", func() {
		text = strings.ReplaceAll(csv, "tea", "pie")
	})
	count("ReplaceAll", func() {
		text = strings.ReplaceAll(csv, "soup", "tea")
	})
	count("Split", func() { list = strings.Split(csv, ",") })
	count("SplitSeq", func() {
		for text = range strings.SplitSeq(csv, ",") {
		}
	})
	count("Join", func() { text = strings.Join(list, ";") })
}

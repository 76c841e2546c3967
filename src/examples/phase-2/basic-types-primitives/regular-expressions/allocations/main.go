package main

import (
	"fmt"
	"regexp"
	"testing"
)

// region measured

var order = regexp.MustCompile(`order-(\d+)`)

func main() {
	s := "refund for order-4711 today"
	count := func(what string, f func()) {
		fmt.Printf("%-22s %v\n", what, testing.AllocsPerRun(1000, f))
	}
	count("regexp.MatchString", func() {
		regexp.MatchString(`order-(\d+)`, s)
	})
	count("order.MatchString", func() { order.MatchString(s) })
	count("order.FindString", func() { order.FindString(s) })
	count("FindStringIndex", func() { order.FindStringIndex(s) })
	count("FindStringSubmatch", func() { order.FindStringSubmatch(s) })
	count("FindAllString", func() { order.FindAllString(s, -1) })
	count("ReplaceAllString", func() { order.ReplaceAllString(s, "-") })
}

// endregion

package main

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

var (
	text  = strings.Repeat("One tea, two cakes; ", 50)
	upper = strings.ToUpper(text)
	order = regexp.MustCompile(`cakes`)
	is    bool
	n     int
	s     string
	list  []string
	kept  []byte
	third rune
)

func main() {
	// region pairs
	count("regexp.MatchString", func() {
		is, _ = regexp.MatchString(`cakes`, text)
	})
	count("compiled before", func() { is = order.MatchString(text) })
	count("strings.Contains", func() { is = strings.Contains(text, "cakes") })

	count("== of two ToLower", func() {
		is = strings.ToLower(text) == strings.ToLower(upper)
	})
	count("EqualFold", func() { is = strings.EqualFold(text, upper) })

	count("range Split", func() {
		for _, part := range strings.Split(text, "; ") {
			n += len(part)
		}
	})
	count("range SplitSeq", func() {
		for part := range strings.SplitSeq(text, "; ") {
			n += len(part)
		}
	})

	count("[]rune(s)[i]", func() { third = []rune(text)[n%500] })
	count("range to i", func() { third = runeAt(text, n%500) })

	count("Sprintf of a number", func() { s = fmt.Sprintf("%d", 12345) })
	count("strconv.Itoa", func() { s = strconv.Itoa(12345) })
	count("strconv.AppendInt", func() {
		kept = strconv.AppendInt(kept[:0], 12345, 10)
	})

	count("TrimSpace, Cut", func() {
		s, _, _ = strings.Cut(strings.TrimSpace(text), ",")
	})
	count("ReplaceAll of nothing", func() {
		s = strings.ReplaceAll(text, "tee", "tea")
	})
	count("ToUpper of capitals", func() { s = strings.ToUpper(upper) })
	// endregion
}

func runeAt(s string, i int) rune {
	for _, r := range s {
		if i == 0 {
			return r
		}
		i--
	}
	return -1
}

func count(what string, f func()) {
	fmt.Printf("%-22s %v\n", what, testing.AllocsPerRun(100, f))
}

// Searches 38 MB of text that are never in memory as a whole.
package main

import (
	"bufio"
	"fmt"
	"io"
	"regexp"
	"strings"
)

// source gives a million quiet lines, an alarm, and as many lines again.
type source struct{ line int }

func (s *source) Read(p []byte) (int, error) {
	text := "12:00:01 all quiet\n"
	switch {
	case s.line == 1_000_000:
		text = "12:00:02 ALARM 7\n"
	case s.line > 2_000_000:
		return 0, io.EOF
	}
	s.line++
	return strings.NewReader(text).Read(p)
}

func main() {
	alarm := regexp.MustCompile(`ALARM (\d+)`)
	src := &source{}
	at := alarm.FindReaderSubmatchIndex(bufio.NewReader(src))
	fmt.Println(at, "after", src.line, "lines")
	fmt.Println(alarm.MatchReader(strings.NewReader("ALARM 9")))
}

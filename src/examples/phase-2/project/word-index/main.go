//example:args -min 3 menu.txt

// Words prints the words of a text, how often each occurs and in which
// lines.
package main

import (
	"bufio"
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const usage = "usage: words [-n N] [-min N] [FILE]"

// region words

// beginsWord reports whether a word may begin with r.
func beginsWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' }

// wordsOf returns the words of a line in order.
func wordsOf(line string) []string {
	var words []string
	text := append([]rune(line), '\n') // ends the last word
	start := -1                        // between words
	for i, r := range text {
		switch {
		case beginsWord(r):
			if start < 0 {
				start = i
			}
		case start < 0:
			// still between words
		case unicode.IsMark(r), isApostrophe(r) && beginsWord(text[i+1]):
			// the word goes on
		default:
			words = append(words, string(text[start:i]))
			start = -1
		}
	}
	return words
}

// endregion

// region fold

// key returns the same text for all spellings of a word, and for no others.
func key(word string) string {
	return strings.Map(func(r rune) rune {
		if isApostrophe(r) {
			return '\''
		}
		// SimpleFold leads from k to the Kelvin sign, to K, and back to k.
		least := r
		for other := unicode.SimpleFold(r); other != r; {
			least = min(least, other)
			other = unicode.SimpleFold(other)
		}
		return least
	}, word)
}

// endregion

// region index

// entry is what is known of a word.
type entry struct {
	spelling string // the first one
	count    int
	lines    []int // ascending, each once
}

// add counts the word once more.
func (e *entry) add(line int) {
	e.count++
	if n := len(e.lines); n == 0 || e.lines[n-1] != line {
		e.lines = append(e.lines, line)
	}
}

// length counts letters and digits.
func (e *entry) length() int {
	n := 0
	for _, r := range e.spelling {
		if beginsWord(r) {
			n++
		}
	}
	return n
}

// String returns the entry as it is printed.
func (e *entry) String() string {
	lines := strings.Trim(fmt.Sprint(e.lines), "[]")
	return fmt.Sprint(e.count, " ", e.spelling, " ",
		strings.ReplaceAll(lines, " ", ","))
}

// index finds entries by key, and remembers in which order they came.
type index struct {
	byKey   map[string]*entry
	entries []*entry
}

func (x *index) add(word string, line int) {
	k := key(word)
	e, ok := x.byKey[k]
	if !ok {
		e = &entry{spelling: word}
		x.byKey[k] = e
		x.entries = append(x.entries, e)
	}
	e.add(line)
}

// endregion

// region read

// read indexes a text. Its second result is the first line that is not valid
// UTF-8, or 0.
func read(r io.Reader) (x *index, faulty int, err error) {
	x = &index{byKey: map[string]*entry{}}
	text := bufio.NewReader(r)
	for number := 1; err == nil; number++ {
		var line string
		line, err = text.ReadString('\n')
		if faulty == 0 && !utf8.ValidString(line) {
			faulty = number
		}
		for _, word := range wordsOf(line) {
			x.add(word, number)
		}
	}
	if errors.Is(err, io.EOF) {
		err = nil
	}
	return x, faulty, err
}

// endregion

// region main

func main() {
	flag.Usage = func() { fmt.Fprintln(os.Stderr, usage) }
	limit := flag.Int("n", 0, "print so many lines")
	shortest := flag.Int("min", 0, "leave out shorter words")
	flag.Parse()
	if *limit < 0 || *shortest < 0 || flag.NArg() > 1 {
		fail(2, usage)
	}

	var in io.Reader = os.Stdin
	if flag.NArg() == 1 {
		file, err := os.Open(flag.Arg(0))
		if err != nil {
			fail(1, err)
		}
		defer file.Close()
		in = file
	}
	x, faulty, err := read(in)
	if err != nil {
		fail(1, err)
	}

	list := slices.DeleteFunc(x.entries, func(e *entry) bool {
		return e.length() < *shortest
	})
	slices.SortStableFunc(list, func(a, b *entry) int {
		return cmp.Compare(b.count, a.count)
	})
	if *limit > 0 {
		list = list[:min(*limit, len(list))]
	}
	out := bufio.NewWriter(os.Stdout)
	for _, e := range list {
		fmt.Fprintln(out, e)
	}
	if err := out.Flush(); err != nil {
		fail(1, err)
	}
	if faulty > 0 {
		fail(1, fmt.Sprintf("line %d is not valid UTF-8", faulty))
	}
}

// endregion

// fail tells what is wrong and ends the program.
func fail(status int, problem any) {
	fmt.Fprintln(os.Stderr, problem)
	os.Exit(status)
}

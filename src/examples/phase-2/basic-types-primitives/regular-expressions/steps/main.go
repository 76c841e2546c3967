// Looks for (a+)+b in a text of n times a, which has no b: by backtracking,
// counting the characters compared, and by package regexp, counting the
// characters it asks for.
package main

import (
	"fmt"
	"io"
	"regexp"
	"strings"
)

var compared int

// backtrack reports whether (a+)+b matches at the start of s.
func backtrack(s string) bool {
	n := 0
	for compared++; n < len(s) && s[n] == 'a'; compared++ {
		n++
	}
	for ; n > 0; n-- { // the longest run first, then shorter ones
		rest := s[n:]
		if compared++; rest != "" && rest[0] == 'b' || backtrack(rest) {
			return true
		}
	}
	return false
}

// counter hands on characters and counts them.
type counter struct {
	io.RuneReader
	read int
}

func (c *counter) ReadRune() (rune, int, error) {
	r, size, err := c.RuneReader.ReadRune()
	if err == nil {
		c.read++
	}
	return r, size, err
}

func main() {
	re := regexp.MustCompile(`^(a+)+b`)
	fmt.Println("text  backtracking  regexp")
	for _, n := range []int{5, 10, 15, 20} {
		text := strings.Repeat("a", n)
		compared = 0
		backtrack(text)
		c := &counter{RuneReader: strings.NewReader(text)}
		re.MatchReader(c)
		fmt.Printf("%4d %13d %7d\n", n, compared, c.read)
	}
}

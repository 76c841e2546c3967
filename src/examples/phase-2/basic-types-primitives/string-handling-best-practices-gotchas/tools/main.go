package main

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

var price = regexp.MustCompile(`(\d+)\.(\d\d) ([A-Z]{3})`)

func main() {
	line := "tea: 2.40 EUR, hot"
	fmt.Println(strings.Contains(line, "tea"), strings.Index(line, "EUR"))
	name, rest, found := strings.Cut(line, ": ")
	fmt.Println(name, found, strings.HasSuffix(rest, "hot"))
	fmt.Println(strings.EqualFold("Tea", "TEA"))
	fmt.Println(price.FindStringSubmatch(line))
	fmt.Printf("%q %q\n",
		strings.Fields(" a  b "), strings.Split("a,,b", ","))

	var menu strings.Builder
	for i, dish := range []string{"tea", "cake"} {
		fmt.Fprintf(&menu, "%d %s; ", i+1, dish)
	}
	fmt.Println(menu.String())
	fmt.Println(strings.Join([]string{"tea", "cake"}, " or "))
	tidy := strings.NewReplacer("&", "and", "@", "at")
	fmt.Println(tidy.Replace("tea & cake @ 4"))

	cents, err := strconv.Atoi("240")
	fmt.Println(cents, err, strconv.Quote("a\tb"))
	fmt.Println(unicode.IsLetter('é'))
	picture := []byte{0x89, 'P', 'N', 'G'}
	fmt.Println(bytes.HasPrefix(picture, []byte{0x89}))
}

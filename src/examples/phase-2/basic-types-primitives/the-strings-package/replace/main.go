package main

import (
	"fmt"
	"os"
	"strings"
	"unicode"
)

func main() {
	order := "tea, tea, tea"
	fmt.Println("Replace    ", strings.Replace(order, "tea", "soup", 2))
	fmt.Println("Replace -1 ", strings.Replace(order, "tea", "soup", -1))
	fmt.Println("ReplaceAll ", strings.ReplaceAll(order, "tea", "soup"))

	digits := func(r rune) rune {
		if unicode.IsDigit(r) {
			return r
		}
		return -1
	}
	fmt.Println("Map upper  ", strings.Map(unicode.ToUpper, "crème"))
	fmt.Println("Map digits ", strings.Map(digits, "+41 44 123-45"))

	escape := strings.NewReplacer("&", "&amp;", "<", "&lt;")
	fmt.Println("Replacer   ", escape.Replace("R&B <live>"))
	escape.WriteString(os.Stdout, "1 < 2\n")
}

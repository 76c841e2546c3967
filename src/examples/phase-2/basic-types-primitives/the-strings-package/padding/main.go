package main

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// padRight fills s up with dots, to width runes.
func padRight(s string, width int) string {
	missing := max(0, width-utf8.RuneCountInString(s))
	return s + strings.Repeat(".", missing)
}

func main() {
	fmt.Println(strings.Repeat("=", 20))
	fmt.Printf("[%10s] %%10s, to the right\n", "rösti")
	fmt.Printf("[%-10s] %%-10s, to the left\n", "rösti")
	fmt.Printf("[%-*s] %%-*s, width 7\n", 7, "rösti")
	fmt.Printf("[%-10.3s] %%-10.3s, at most 3\n", "rösti")
	fmt.Printf("[%-10s] two runes, four columns\n", "寿司")
	fmt.Printf("%s4.50\n", padRight("rösti", 16))
}

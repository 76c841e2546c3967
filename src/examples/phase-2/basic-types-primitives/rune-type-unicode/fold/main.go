package main

import (
	"fmt"
	"strings"
)

func main() {
	for _, pair := range [][2]string{
		{"ς", "Σ"}, {"ſ", "S"}, {"\u212A", "k"}, // Kelvin sign
		{"ß", "ẞ"}, {"ß", "SS"}, {"İ", "i"}, {"ı", "I"}, {"ﬁ", "FI"},
	} {
		a, b := pair[0], pair[1]
		fmt.Printf("%s %-2s fold %-5t lower %-5t upper %t\n", a, b,
			strings.EqualFold(a, b),
			strings.ToLower(a) == strings.ToLower(b),
			strings.ToUpper(a) == strings.ToUpper(b))
	}
	fmt.Println(len("Ⱥ"), len(strings.ToLower("Ⱥ")),
		len("\u212A"), len(strings.ToLower("\u212A")))
}

package main

import (
	"fmt"
	"regexp"
)

var (
	loose = regexp.MustCompile(`\d{4}`)
	wrong = regexp.MustCompile(`^\d{4}|\d{6}$`)
	exact = regexp.MustCompile(`^(?:\d{4}|\d{6})$`)
)

func main() {
	for _, pin := range []string{
		"1234", "12345", "no 1234!", "no 123456", "1234\n",
	} {
		fmt.Printf("%-12q %-5t %-5t %t\n", pin,
			loose.MatchString(pin), wrong.MatchString(pin),
			exact.MatchString(pin))
	}
}

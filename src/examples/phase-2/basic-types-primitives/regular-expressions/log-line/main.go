package main

import (
	"fmt"
	"regexp"
)

// region find

var payment = regexp.MustCompile(`order-(\d+) .* (\d+\.\d\d) EUR`)

func main() {
	line := "14:02 WARN order-4711 refused, card limit: 129.90 EUR"
	m := payment.FindStringSubmatch(line)
	fmt.Println("order", m[1], "amount", m[2])
}

// endregion

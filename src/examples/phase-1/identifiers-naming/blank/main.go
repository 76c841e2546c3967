package main

import (
	_ "embed" // for its effect: allows //go:embed
	"fmt"
	"strconv"
)

// A compile-time check: does celsius have the method String?
var _ fmt.Stringer = celsius(0)

const (
	_  = iota // skips 0
	kB = 1 << (10 * iota)
)

type celsius float64

func (c celsius) String() string { return fmt.Sprintf("%.1f °C", float64(c)) }

// The signature is given, but the second parameter is not needed.
func announce(c celsius, _ string) { fmt.Println(c) }

func main() {
	n, _ := strconv.Atoi("20") // a result that is not wanted
	announce(celsius(n), "de")
	for _, word := range []string{"low", "high"} { // the index is not
		fmt.Println(word)
	}
	fmt.Println(kB)
}

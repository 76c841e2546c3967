package main

import (
	"fmt"
	"strconv"
	"strings"
)

func add(price, tip int) int       { return price + tip }
func split(n int) (each, rest int) { return n / 3, n % 3 }
func adder(n int) func(int) int    { return func(m int) int { return n + m } }
func each(list []int, f func(int)) {}

func main() {
	fmt.Printf("%T\n", main)
	fmt.Printf("%T\n", add)
	fmt.Printf("%T\n", split)
	fmt.Printf("%T\n", adder)
	fmt.Printf("%T\n", adder(2))
	fmt.Printf("%T\n", each)
	fmt.Printf("%T\n", strconv.Atoi)
	fmt.Printf("%T\n", fmt.Sprintf)
	fmt.Printf("%T\n", strings.NewReader)
	fmt.Printf("%T\n", (*strings.Reader).Len)
}

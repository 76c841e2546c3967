package main

import (
	"fmt"
	"testing"
	"unsafe"
)

type cents int
type prices []int

var kept []byte

func main() {
	list := []int{450, 280}
	card := prices(list)
	card[0] = 500
	fmt.Println(list, "the same elements")

	text := "a text that is longer than 32 bytes"
	letters := []byte(text)
	letters[0] = 'A'
	fmt.Println(text, "copied")

	fmt.Println(unsafe.Sizeof(cents(0)), unsafe.Sizeof(int(0)), "bytes")
	retyped := testing.AllocsPerRun(100, func() { card = prices(list) })
	rebuilt := testing.AllocsPerRun(100, func() { kept = []byte(text) })
	fmt.Println(retyped, rebuilt, "allocations")
}

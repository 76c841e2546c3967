package main

import (
	"fmt"
	"time"
)

type celsius float64
type hot bool
type series []celsius
type texter interface{ String() string }
type feed chan int

func main() {
	var a uint8 = 7
	var b byte = a // identical: byte is an alias
	fmt.Printf("1  %T to %T\n", a, b)

	plain := []celsius{20, 21}
	var s series = plain // same underlying type, one side unnamed
	plain = s
	fmt.Printf("2  %T to %T and back\n", plain, s)

	f := make(feed, 1)
	var in <-chan int = f // narrowed, one side unnamed
	fmt.Printf("3  %T to %T\n", f, in)

	var t texter = time.Second // has the method
	fmt.Printf("4  %T to a texter\n", t)

	s, t, f = nil, nil, nil // kinds that have a nil
	fmt.Println("5 ", s == nil, t == nil, f == nil)

	var c celsius = 21 // an untyped constant that fits
	var small int8 = 1<<7 - 1
	var h hot = c > 30 // a comparison has no type yet, either
	fmt.Printf("6  %T %v, %T %v, %T %v\n", c, c, small, small, h, h)
}

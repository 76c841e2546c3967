// Different types, and yet no conversion is needed.
package main

import (
	"fmt"
	"strings"
)

// Reader and MyReader are different types that demand the same method.
type Reader interface{ Read(p []byte) (int, error) }

// MyReader is implemented by whatever implements Reader.
type MyReader interface{ Read(p []byte) (int, error) }

// Handler has the underlying type func(string) error.
type Handler func(string) error

// Processor has the same underlying type.
type Processor func(string) error

// Celsius and Fahrenheit must not be mixed up.
type Celsius float64

// Fahrenheit converts from Celsius without a calculation.
type Fahrenheit float64

func main() {
	var r Reader = strings.NewReader("text")
	var mr MyReader = r // r implements MyReader
	fmt.Printf("%T in a MyReader\n", mr)

	var plain func(string) error // not a named type
	var h Handler = plain        // one side is unnamed: assignable
	plain = h
	p := Processor(h) // both are named: convert
	fmt.Printf("%T, %T, %T\n", plain, h, p)

	both := make(chan int)
	var in <-chan int = both
	fmt.Printf("%T from %T\n", in, both)

	var c Celsius = 100 // an untyped constant becomes a Celsius
	f := Fahrenheit(c)  // allowed, and wrong by 112 degrees
	temp := float64(c)  // a conversion, no assignment
	fmt.Println(c, f, temp)

	// Identity decides at run time, too.
	var x any = c
	_, isFloat := x.(float64)
	_, isCelsius := x.(Celsius)
	fmt.Println("float64:", isFloat, " Celsius:", isCelsius)
	fmt.Println(any(Celsius(1)) == any(Fahrenheit(1)))
}

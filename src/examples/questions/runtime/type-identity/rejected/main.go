//example:nocompile

// Neither identical nor assignable: the compiler wants a conversion, or
// there is none.
package main

type (
	myInt      int
	celsius    float64
	fahrenheit float64
	person     struct{ Name string }
	employee   struct{ Name string }
	handler    func(string) error
	processor  func(string) error
)

func main() {
	x := 42
	var a myInt = x // x is an int; the constant 42 would do
	var c celsius
	var f fahrenheit = c
	var p person
	var e employee = p // the same fields do not help
	var h handler
	var q processor = h
	numbers := []int{1}
	mine := []myInt(numbers) // element types differ: no conversion either
	_, _, _, _, _ = a, f, e, q, mine
}

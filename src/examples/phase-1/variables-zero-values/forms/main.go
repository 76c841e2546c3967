package main

import "fmt"

var release = "2.1" // package level: always var

var ( // a group of declarations that belong together
	retries int = 3
	host        = "localhost"
	verbose bool
)

func main() {
	var a int              // zero value
	var b = 2.5            // type from the value
	var c int64 = 7        // type given: the constant 7 becomes an int64
	d := "four"            // short: declare and initialize
	var e, f string        // several of one type
	var g, h = 1, "two"    // several, each with a type of its own
	i, j := len(d), a == 0 // the same, short
	k := new(int)          // pointer to a variable without a name

	fmt.Printf("%T %T %T %T\n", release, retries, host, verbose)
	fmt.Printf("%T %T %T %T %T %T\n", a, b, c, d, e, f)
	fmt.Printf("%T %T %T %T %T\n", g, h, i, j, k)
	fmt.Println(retries, verbose, a, b, c, d, i, j, *k)
}

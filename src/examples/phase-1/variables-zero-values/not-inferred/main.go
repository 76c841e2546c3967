//example:nocompile

package main

var (
	a          = nil // nil has no type of its own
	b    byte  = 256 // the constant must fit
	c    int   = 2.5 // and lose nothing
	d    int64 = 7   // it does
	e    int   = d   // an int64 is not made an int by itself
	f          = g() // g returns nothing
	h, i       = 1, 2, 3
)

func g() {}

func main() {}

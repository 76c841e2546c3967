//example:nocompile

package main

func main() {
	_ = 089    // a leading 0 means octal
	_ = 0b102  // no such digit
	_ = 42_    // underscores stand between digits,
	_ = 4__2   // one at a time,
	_ = 1_.5   // and not beside the point
	_ = 0x1.8  // a hexadecimal float needs its exponent
	_ = 1p-2   // and p needs 0x
}

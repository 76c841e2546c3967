package main

import (
	"fmt"
	"io/fs"
)

func main() {
	fmt.Println(493, 0b1_1110_1101, 0o755, 0755, 0x1ED, 0x1ed)
	fmt.Println(1_000_000, 0x_FF_FF, 0_755, 0)

	fmt.Println(fs.FileMode(0o644), fs.FileMode(0644))
	fmt.Println(fs.FileMode(644)) // no zero: decimal
	fmt.Println(10+1, 010+1)      // a zero too many: octal

	n := 493
	fmt.Printf("%d %x %#x %#b %o %O\n", n, n, n, n, n, n)
}

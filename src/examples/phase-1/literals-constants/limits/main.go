//example:nocompile

package main

const (
	fits    = 1<<511 - 1 + 1<<511 // 512 bits
	tooMuch = fits + 1
	never   = 1 << 10_000
)

func main() {}

package main

import (
	"fmt"
	"math/bits"
)

func main() {
	var free uint16 = 0b0000_0001_0110_1000 // blocks of a disk
	fmt.Println(bits.OnesCount16(free), bits.Len16(free))
	fmt.Println(bits.LeadingZeros16(free), bits.TrailingZeros16(free))
	fmt.Printf("%016b\n", bits.Reverse16(free))
	fmt.Printf("%016b\n", bits.RotateLeft16(free, 8))
	fmt.Printf("%04x %04x\n", free, bits.ReverseBytes16(free))

	low, carry := bits.Add64(1<<63, 1<<63, 0)
	high, _ := bits.Add64(2, 3, carry)
	fmt.Println(high, low)
	diff, borrow := bits.Sub64(3, 5, 0)
	fmt.Println(diff, borrow)
	fmt.Println(bits.Mul64(1<<40, 1<<30))
	fmt.Println(bits.Div64(1, 0, 10))
	fmt.Println(bits.Rem64(1, 0, 10), bits.UintSize)
}

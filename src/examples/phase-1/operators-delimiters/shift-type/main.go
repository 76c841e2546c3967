package main

import "fmt"

func main() {
	count := 40
	var a int64 = 1 << count
	var b int32 = 1 << count
	c := int64(1 << count)
	d := int64(int32(1) << count)
	var e float64 = 1 << 40 // all constant
	fmt.Println(a, b, c, d, e)

	var mask byte = 1 << 8 >> 1 // constant: computed exactly, 128 fits
	eight := 8
	var lost byte = 1 << eight >> 1 // 1 is a byte: its bit is shifted out
	fmt.Println(mask, lost)
}

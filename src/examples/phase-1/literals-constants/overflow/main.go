//example:nocompile

package main

const (
	workers = 6
	shards  = 8
)

const _ = uint(workers - shards) // a check: refuses too few workers

func main() {
	var a byte = 256
	var b int8 = -129
	c := 1 << 63
	var d int = 3.5
	var e float32 = 1e39
	f := uint8(255) + 1
	g := int8(-128) / -1
	h := 10 / 0
	_, _, _, _, _, _, _, _ = a, b, c, d, e, f, g, h
}

//example:nocompile

package main

func main() {
	prices := [3]int{450, 280, 120}
	p, q := &prices[0], &prices[1]
	p++
	_ = p + 1
	_ = q - p
	_ = p < q
	_ = uintptr(p)
	var big *int64 = (*int64)(p)
	_ = big
}

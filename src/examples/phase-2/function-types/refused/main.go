//example:nocompile

package main

func half(n int) int { return n / 2 }
func same(n int) int { return n }

func init() {}

func latest[T any](list []T) T { return list[len(list)-1] }

func main() {
	f, g := half, same
	_ = f == g
	var names map[func(int) int]string
	half = same
	h := len
	run := init
	list := append
	last := latest
	_, _, _, _, _ = names, h, run, list, last
}

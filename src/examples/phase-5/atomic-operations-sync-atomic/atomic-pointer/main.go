//example:nocompile

package main

import "sync/atomic"

func main() {
	var p atomic.Pointer[[]string]
	p.Store(&[]string{"a", "b"})
	p.Store("a,b")
	p.CompareAndSwap([]string{}, []string{})
}

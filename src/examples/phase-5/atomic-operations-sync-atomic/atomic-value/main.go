//example:control phase-5/atomic-operations-sync-atomic/atomic-pointer

package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	var v atomic.Value
	fmt.Println("before the first Store:", v.Load())

	v.Store([]string{"a", "b"})
	hosts := v.Load().([]string) // an any: the assertion is the reader's
	fmt.Println("hosts:", hosts)

	attempt("another type:", func() { v.Store("a,b") })
	attempt("nil:         ", func() { v.Store(nil) })
	attempt("compare:     ", func() { v.CompareAndSwap(hosts, hosts) })

	// atomic.Pointer settles the type at compile time, and allows nil.
	var p atomic.Pointer[[]string]
	p.Store(&hosts)
	fmt.Println("pointer:", *p.Load())
	p.Store(nil)
	fmt.Println("pointer:", p.Load())
}

func attempt(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

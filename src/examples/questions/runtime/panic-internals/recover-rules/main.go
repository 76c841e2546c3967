// When recover returns the panic's value, and when it returns nil.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

// survives reports whether f stops its own panic, and what recover said.
func survives(f func(said *any)) (what string) {
	var said any
	defer func() {
		if r := recover(); r != nil {
			what = fmt.Sprintf("no, recover said %v", said)
		}
	}()
	f(&said)
	return fmt.Sprintf("yes, recover said %v", said)
}

func helper(said *any) { *said = recover() }

func main() {
	fmt.Println("called by deferred function:", survives(func(said *any) {
		defer func() { *said = recover() }()
		panic("p")
	}))
	fmt.Println("named function, deferred:   ", survives(func(said *any) {
		defer helper(said)
		panic("p")
	}))
	fmt.Println("one call further down:      ", survives(func(said *any) {
		defer func() { helper(said) }()
		panic("p")
	}))
	fmt.Println("recover itself deferred:    ", survives(func(said *any) {
		defer recover()
		panic("p")
	}))
	fmt.Println("panic(nil):                 ", survives(func(said *any) {
		defer func() { *said = recover() }()
		panic(nil)
	}))

	defer func() {
		err, ok := recover().(runtime.Error)
		fmt.Println("run-time panic:", err, ok)
	}()

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer func() { fmt.Println("during Goexit:", recover()) }()
		runtime.Goexit()
	}()
	wg.Wait()

	zero := 0
	fmt.Println(1 / zero)
}

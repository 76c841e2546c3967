package main

import (
	"fmt"
	"runtime"
	"testing"
)

var total int

func addOne()   { total++ }
func add(n int) { total += n }

func main() {
	runtime.GOMAXPROCS(1)
	fmt.Println("go addOne():", testing.AllocsPerRun(1000, func() {
		go addOne()
		runtime.Gosched() // it runs now, and ends
	}))
	n := 1
	fmt.Println("go add(n):", testing.AllocsPerRun(1000, func() {
		go add(n)
		runtime.Gosched()
	}))
}

package main

import (
	"fmt"
	"io"
	"runtime/pprof"
	"time"
)

// region leak
func count() <-chan int {
	out := make(chan int)
	go func() {
		for n := 0; ; n++ {
			out <- n
		}
	}()
	return out
}

func square(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for n := range in {
			out <- n * n
		}
	}()
	return out
}

func main() {
	for n := range square(count()) {
		if n > 50 {
			fmt.Println("first above 50:", n)
			break
		}
	}

	time.Sleep(50 * time.Millisecond) // let each reach its send
	profile := pprof.Lookup("goroutineleak")
	profile.WriteTo(io.Discard, 1) // finds what nothing can wake
	fmt.Println("leaked:", profile.Count())
}

// endregion

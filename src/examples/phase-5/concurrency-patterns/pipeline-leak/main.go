package main

import (
	"fmt"
	"runtime/pprof"
	"strings"
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
	fmt.Println(leaked())
}

// endregion

// leaked counts the goroutines that nothing can wake any more.
func leaked() string {
	time.Sleep(50 * time.Millisecond) // let each reach its send
	var report strings.Builder
	pprof.Lookup("goroutineleak").WriteTo(&report, 1)
	line, _, _ := strings.Cut(report.String(), "\n")
	return line
}

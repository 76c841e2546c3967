// Five hundred goroutines sleep, and five hundred wait for a channel.
package main

import (
	"fmt"
	"runtime"
	"runtime/pprof"
	"time"
)

func main() {
	runtime.GOMAXPROCS(1)
	never := make(chan int)
	for range 500 {
		go func() { time.Sleep(time.Hour) }()
		go func() { <-never }()
	}
	time.Sleep(100 * time.Millisecond)

	threads := pprof.Lookup("threadcreate").Count()
	fmt.Println(threads > 900, threads > 400, threads > 20)
}

//example:since 1.27

// Since Go 1.27 the runtime finds leaked goroutines: they are blocked on
// something that no goroutine able to run can reach.
package main

import (
	"bytes"
	"fmt"
	"runtime"
	"runtime/pprof"
	"strings"
	"time"
)

func leak() {
	ch := make(chan int) // no one else ever sees this channel
	go func() { ch <- 1 }()
}

func main() {
	runtime.GOMAXPROCS(1)  // so that Gosched below lets every goroutine run
	keep := make(chan int) // main can still reach this one
	go func() { keep <- 1 }()
	for range 3 {
		leak()
	}
	go func() { // nobody can stop this one, but it is not blocked for ever
		for {
			time.Sleep(time.Hour)
		}
	}()
	for range 100 {
		runtime.Gosched() // each one gets its turn and blocks
	}
	fmt.Println("goroutines:", runtime.NumGoroutine())

	var profile bytes.Buffer
	// Writing the profile runs a garbage collection that looks for leaks.
	err := pprof.Lookup("goroutineleak").WriteTo(&profile, 1)
	if err != nil {
		fmt.Println(err)
	}
	title, _, _ := strings.Cut(profile.String(), "\n")
	fmt.Println(title)
	<-keep
}

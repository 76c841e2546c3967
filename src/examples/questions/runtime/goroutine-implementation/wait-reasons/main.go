//example:varies

// A dump of all goroutines shows what their descriptors hold: the ID, the
// state or the reason to wait, and who started them.
package main

import (
	"fmt"
	"regexp"
	"runtime"
	"sync"
	"time"
)

func main() {
	runtime.GOMAXPROCS(1)
	var mu sync.Mutex
	mu.Lock()
	ch := make(chan int)
	for _, f := range []func(){
		func() { ch <- 1 },
		func() { <-(chan int)(nil) },
		func() { select {} },
		func() { mu.Lock() },
		func() { time.Sleep(time.Hour) },
	} {
		go f()
	}
	runtime.Gosched() // let them run until each of them waits
	go func() {}()    // this one is not scheduled before the dump

	dump := make([]byte, 64<<10)
	dump = dump[:runtime.Stack(dump, true)] // true: of all goroutines
	heads := regexp.MustCompile(`(?m)^(goroutine|created by) .*`)
	for _, line := range heads.FindAll(dump, -1) {
		fmt.Printf("%s\n", line)
	}
}

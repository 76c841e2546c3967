package main

import (
	"fmt"
	"runtime"
	"time"
)

// start leaves ten goroutines behind that want to send a megabyte each on
// a channel that nobody else can reach.
func start(room int) {
	for range 10 {
		ch := make(chan *[1 << 20]byte, room)
		go func() { ch <- new([1 << 20]byte) }()
	}
	time.Sleep(50 * time.Millisecond)
}

func report(what string) {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(what, runtime.NumGoroutine()-1, "goroutines,",
		m.HeapAlloc>>20, "MB")
}

func main() {
	start(1)
	report("room for one:")
	start(0)
	report("no room:")
}

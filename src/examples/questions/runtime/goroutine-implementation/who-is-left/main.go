package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	go func() {}()
	go func() { runtime.Goexit() }()
	go func() { <-make(chan int) }()
	go func() { time.Sleep(time.Hour) }()

	time.Sleep(100 * time.Millisecond)
	runtime.GC()
	fmt.Println(runtime.NumGoroutine())
}

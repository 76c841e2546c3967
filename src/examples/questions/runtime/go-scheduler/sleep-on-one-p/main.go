package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	runtime.GOMAXPROCS(1)
	start := time.Now()
	done := make(chan bool)
	for range 100 {
		go func() {
			time.Sleep(100 * time.Millisecond)
			done <- true
		}()
	}
	for range 100 {
		<-done
	}
	fmt.Println(time.Since(start).Round(100 * time.Millisecond))
}

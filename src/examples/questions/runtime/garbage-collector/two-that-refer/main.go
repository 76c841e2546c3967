package main

import (
	"fmt"
	"runtime"
	"time"
)

type node struct{ next *node }

func main() {
	gone := make(chan bool, 2)
	report := func(bool) { gone <- true }

	a, b := new(node), new(node)
	a.next, b.next = b, a // they keep each other alive, or do they?
	runtime.AddCleanup(a, report, true)
	runtime.AddCleanup(b, report, true)
	a, b = nil, nil

	runtime.GC()
	freed := 0
	for range 2 {
		select {
		case <-gone:
			freed++
		case <-time.After(time.Second):
		}
	}
	fmt.Println("freed:", freed)
}

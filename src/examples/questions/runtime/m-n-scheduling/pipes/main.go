//go:build unix

package main

import (
	"fmt"
	"os"
	"runtime/metrics"
	"syscall"
	"time"
)

// threads reports how many OS threads the runtime owns (Go 1.26).
func threads() uint64 {
	s := []metrics.Sample{{Name: "/sched/threads/total:threads"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

var kept []*os.File // nobody closes them, and nobody writes

func byOS() {
	r, w, err := os.Pipe()
	if err != nil {
		panic(err)
	}
	kept = append(kept, r, w)
	go r.Read(make([]byte, 1))
}

func bySystemCall() {
	var pipe [2]int
	if err := syscall.Pipe(pipe[:]); err != nil {
		panic(err)
	}
	go syscall.Read(pipe[0], make([]byte, 1))
}

// hundred reports whether a hundred readers need a hundred threads.
func hundred(read func()) bool {
	for range 100 {
		read()
	}
	time.Sleep(500 * time.Millisecond) // let them reach the wait
	return threads() > 100
}

func main() {
	fmt.Println("os.Pipe:", hundred(byOS))
	fmt.Println("syscall.Pipe:", hundred(bySystemCall))
}

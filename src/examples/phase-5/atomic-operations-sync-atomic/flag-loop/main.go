package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"sync/atomic"
	"time"
)

var (
	done       bool
	atomically atomic.Bool
)

// plain: the writer's loop does nothing but set a plain flag, so the
// compiler drops the write, and the reader waits for ever.
func plain() {
	go func() {
		for {
			done = true
		}
	}()
	for !done {
	}
}

// byAtomic: an atomic store may not be dropped.
func byAtomic() {
	go func() {
		for {
			atomically.Store(true)
		}
	}()
	for !atomically.Load() {
	}
}

// main runs each in a process of its own, for a second at most.
func main() {
	ways := map[string]func(){"plain": plain, "atomic": byAtomic}
	if len(os.Args) > 1 {
		ways[os.Args[1]]()
		return
	}
	for _, name := range []string{"plain", "atomic"} {
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		err := exec.CommandContext(ctx, os.Args[0], name).Run()
		fmt.Printf("%-7s the reader saw the flag: %v\n", name, err == nil)
		cancel()
	}
}

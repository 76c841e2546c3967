//example:varies

// Keeps four Ps busy in a child process that prints the state of the
// scheduler every 10 ms, and shows three of those lines.
package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
)

var total atomic.Int64

func work() {
	sum := 0
	for i := range 20_000_000 {
		sum += i % 7
	}
	total.Add(int64(sum))
}

// region tasks
func tasks() {
	runtime.GOMAXPROCS(4)
	var wg sync.WaitGroup
	for range 60 {
		wg.Go(work) // all of them start on the P that runs this loop
	}
	wg.Wait()
}

// endregion

func main() {
	if len(os.Args) > 1 { // the child
		tasks()
		return
	}
	var trace bytes.Buffer
	child := exec.Command(os.Args[0], "child")
	child.Env = append(os.Environ(), "GODEBUG=schedtrace=10")
	child.Stderr = &trace
	if err := child.Run(); err != nil {
		panic(err)
	}

	var busy []string // lines in which there are four Ps
	for line := range strings.Lines(trace.String()) {
		if strings.Contains(line, "gomaxprocs=4") {
			busy = append(busy, strings.TrimSpace(line))
		}
	}
	first, middle, last := busy[0], busy[len(busy)/2], busy[len(busy)-1]
	for _, line := range []string{first, middle, last} {
		for _, field := range []string{"spinningthreads", "runqueue"} {
			line = strings.Replace(line, " "+field, "\n    "+field, 1)
		}
		fmt.Println(line)
	}
}

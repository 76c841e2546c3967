package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
)

// handle has a bug that one job in a hundred meets.
func handle(job int) {
	limits := []int{10, 20, 50}
	_ = limits[job/33]
}

var done, failed atomic.Int32

// before recovers where the work was started, not where it runs.
func before(wg *sync.WaitGroup, job int) {
	defer func() {
		if recover() != nil {
			failed.Add(1)
		}
	}()
	wg.Go(func() {
		handle(job)
		done.Add(1)
	})
}

// after recovers inside the goroutine.
func after(wg *sync.WaitGroup, job int) {
	wg.Go(func() {
		defer func() {
			if r := recover(); r != nil {
				failed.Add(1) // a service logs r and debug.Stack()
			}
		}()
		handle(job)
		done.Add(1)
	})
}

// serve handles a hundred jobs.
func serve(start func(*sync.WaitGroup, int)) {
	var wg sync.WaitGroup
	for job := range 100 {
		start(&wg, job)
	}
	wg.Wait()
	fmt.Println(done.Load(), "done,", failed.Load(), "failed")
}

// main runs each in a process of its own.
func main() {
	ways := map[string]func(*sync.WaitGroup, int){
		"before": before, "after": after,
	}
	if len(os.Args) > 1 {
		serve(ways[os.Args[1]])
		return
	}
	for _, name := range []string{"before", "after"} {
		out, err := exec.Command(os.Args[0], name).Output()
		said, _, _ := strings.Cut(string(out), "\n")
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			report, _, _ := strings.Cut(string(exit.Stderr), "\n")
			said = fmt.Sprintf("%v, %s", err, report)
		}
		fmt.Printf("%-7s %s\n", name+":", said)
	}
}

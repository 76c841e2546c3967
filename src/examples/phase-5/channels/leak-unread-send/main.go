//example:fails

package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/pprof"
	"strings"
	"time"
)

// region leak

// firstReply asks every replica and returns the quickest answer.
func firstReply(replicas []string) string {
	replies := make(chan string) // BUG: unbuffered
	for _, name := range replicas {
		go func() {
			replies <- "reply from " + name // only one send is received
		}()
	}
	return <-replies // the other senders block forever
}

// endregion

func main() {
	firstReply([]string{"a", "b", "c"})

	stuck := leaked(2 * time.Second)
	for _, goroutine := range stuck {
		fmt.Println(goroutine)
	}
	if len(stuck) > 0 {
		os.Exit(1)
	}
}

// region detect

// leaked lists the goroutines blocked on something that no running
// goroutine can reach any more. Writing the goroutineleak profile
// (Go 1.27) runs the garbage collection that finds them.
func leaked(patience time.Duration) []string {
	profile := pprof.Lookup("goroutineleak")
	for end := time.Now().Add(patience); time.Now().Before(end); {
		profile.WriteTo(io.Discard, 0)
		if profile.Count() == runtime.NumGoroutine()-1 {
			break // every goroutine except main is stuck by now
		}
		runtime.Gosched()
	}

	var traces strings.Builder
	profile.WriteTo(&traces, 2) // 2: stacks as a crash prints them
	var stuck []string
	for trace := range strings.SplitSeq(traces.String(), "\n\n") {
		header, stack, _ := strings.Cut(trace, "\n")
		_, state, _ := strings.Cut(header, " [") // goroutine 7 [chan send
		function, _, _ := strings.Cut(stack, "\n")
		if strings.Contains(state, "(leaked)") {
			stuck = append(stuck, "["+state+" "+function)
		}
	}
	return stuck
}

// endregion

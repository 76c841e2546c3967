//example:race

package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(),
		syscall.SIGINT, syscall.SIGTERM)

	jobs := make(chan int)
	var finished atomic.Int64
	var inFlight sync.WaitGroup
	for range 2 {
		inFlight.Go(func() {
			for range jobs {
				time.Sleep(2 * time.Millisecond) // the work
				finished.Add(1)
			}
		})
	}

	accepted := accept(ctx, jobs) // returns when the signal has come
	stop()                        // a second signal kills at once
	fmt.Println("stopping:", context.Cause(ctx))

	close(jobs) // nothing new; the workers finish what they hold
	done := make(chan struct{})
	go func() {
		inFlight.Wait()
		close(done)
	}()
	select {
	case <-done:
		fmt.Printf("accepted %d, finished %d\n", accepted, finished.Load())
	case <-time.After(5 * time.Second):
		fmt.Println("work left after the grace period")
		os.Exit(1)
	}
}

//example:race

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

func main() {
	if err := run(); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

func run() error {
	ctx, stop := signal.NotifyContext(context.Background(),
		syscall.SIGINT, syscall.SIGTERM)
	defer stop()

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
	if err := wait(&inFlight, 5*time.Second); err != nil {
		return err
	}
	fmt.Printf("accepted %d, finished %d\n", accepted, finished.Load())
	return nil
}

// wait waits for the group, but no longer than limit.
func wait(group *sync.WaitGroup, limit time.Duration) error {
	done := make(chan struct{})
	go func() {
		group.Wait()
		close(done)
	}()
	select {
	case <-done:
		return nil
	case <-time.After(limit):
		return errors.New("shutdown: work left after the grace period")
	}
}

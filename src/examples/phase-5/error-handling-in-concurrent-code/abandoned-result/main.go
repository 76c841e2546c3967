package main

import (
	"context"
	"fmt"
	"os"
	"runtime/pprof"
	"strings"
	"time"
)

// ask gives up when ctx ends. With an unbuffered channel its goroutine is
// then stuck in the send: nobody will ever receive.
func ask(ctx context.Context, buffer int) error {
	answers := make(chan int, buffer)
	go func() {
		<-ctx.Done() // the answer comes just too late
		answers <- 42
	}()
	<-ctx.Done()
	return ctx.Err()
}

// leaked counts the goroutines that nothing can wake any more.
func leaked() string {
	var report strings.Builder
	err := pprof.Lookup("goroutineleak").WriteTo(&report, 1)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	line, _, _ := strings.Cut(report.String(), "\n")
	return line
}

func main() {
	for _, buffer := range []int{1, 0} {
		for range 10 {
			ctx, cancel := context.WithCancel(context.Background())
			cancel()
			ask(ctx, buffer)
		}
		time.Sleep(100 * time.Millisecond) // let each reach its send
		fmt.Printf("buffer %d: %s\n", buffer, leaked())
	}
}

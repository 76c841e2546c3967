package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func main() {
	// The caller gives the whole request 900 milliseconds.
	request, cancel := context.WithDeadline(context.Background(),
		time.Now().Add(900*time.Millisecond))
	defer cancel()
	limit, _ := request.Deadline()

	// A longer timeout further down cannot buy more time …
	generous, cancelGenerous := context.WithTimeout(request, time.Hour)
	defer cancelGenerous()
	d, _ := generous.Deadline()
	fmt.Println("asked for 1h, got the request's deadline:", d.Equal(limit))

	// … but a shorter one takes effect.
	strict, cancelStrict := context.WithTimeout(request, time.Millisecond)
	defer cancelStrict()
	d, _ = strict.Deadline()
	fmt.Println("asked for 1ms, got an earlier deadline:", d.Before(limit))

	<-strict.Done()
	fmt.Println("strict: ", strict.Err(), "| request:", request.Err())
	<-generous.Done()
	fmt.Println("generous:", generous.Err())
	fmt.Println("is DeadlineExceeded:",
		errors.Is(generous.Err(), context.DeadlineExceeded))
}

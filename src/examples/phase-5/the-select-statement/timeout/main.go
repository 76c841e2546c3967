package main

import (
	"errors"
	"fmt"
	"time"
)

var errTimeout = errors.New("no answer in time")

// await returns the first answer, or errTimeout when none comes within d.
func await(answers <-chan string, d time.Duration) (string, error) {
	select {
	case a := <-answers:
		return a, nil
	case <-time.After(d):
		return "", errTimeout
	}
}

func main() {
	prompt := make(chan string, 1)
	prompt <- "pong"
	answer, err := await(prompt, time.Minute)
	fmt.Printf("%q, error: %v\n", answer, err)

	silent := make(chan string) // nobody ever sends
	answer, err = await(silent, 10*time.Millisecond)
	fmt.Printf("%q, error: %v\n", answer, err)
}

package main

import (
	"context"
	"fmt"
	"testing"
	"time"
)

type key struct{}

func main() {
	server, stop := context.WithCancel(context.Background())
	defer stop()

	count := func(what string, f func()) {
		fmt.Printf("%-24s%2.0f\n", what, testing.AllocsPerRun(1000, f))
	}
	var ctx context.Context // keeps what is made from staying on the stack
	count("Background", func() { ctx = context.Background() })
	count("WithValue", func() {
		ctx = context.WithValue(server, key{}, "ada")
	})
	count("WithoutCancel", func() { ctx = context.WithoutCancel(server) })
	count("WithCancel", func() {
		c, cancel := context.WithCancel(server)
		cancel()
		ctx = c
	})
	count("WithCancel, Done asked", func() {
		c, cancel := context.WithCancel(server)
		c.Done()
		cancel()
		ctx = c
	})
	count("WithTimeout", func() {
		c, cancel := context.WithTimeout(server, time.Hour)
		cancel()
		ctx = c
	})
	_ = ctx
}

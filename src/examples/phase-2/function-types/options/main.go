package main

import (
	"fmt"
	"time"
)

type server struct {
	addr    string
	timeout time.Duration
	limit   int
}

type option func(*server)

func withTimeout(d time.Duration) option {
	return func(s *server) { s.timeout = d }
}

func withLimit(n int) option {
	return func(s *server) { s.limit = n }
}

func newServer(addr string, options ...option) *server {
	s := &server{addr: addr, timeout: 30 * time.Second, limit: 100}
	for _, set := range options {
		set(s)
	}
	return s
}

func main() {
	fmt.Println(*newServer(":8080"))
	fmt.Println(*newServer(":8080", withLimit(5), withTimeout(time.Second)))
}

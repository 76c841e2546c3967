package main

import (
	"fmt"
	"sync/atomic"
)

var requests atomic.Int64

// flush sends what was counted since the last time.
func flush(send func(int64)) {
	send(requests.Load())
	requests.Store(0)
}

func main() {
	var sent int64
	for range 3 {
		requests.Add(10)
		flush(func(n int64) {
			sent += n
			requests.Add(1) // one arrives while the number is sent
		})
	}
	fmt.Println("33 requests, sent:", sent, "not yet:", requests.Load())
}

//example:varies

package main

import (
	"fmt"
	"runtime/metrics"
)

const connections = 1000

// parse stands for a decoder that needs 40 KB of stack for a moment.
//
//go:noinline
func parse(request []byte) (sum int) {
	var table [40 << 10]byte
	for i, b := range request {
		table[i] = b
	}
	for i := range table {
		sum += int(table[i])
	}
	return sum
}

var request = make([]byte, 512)

func direct() { parse(request) }

func inShortGoroutine() {
	done := make(chan struct{})
	go func() {
		defer close(done)
		parse(request)
	}()
	<-done
}

func main() {
	serve("in a goroutine of its own", inShortGoroutine)
	serve("in the connection's goroutine", direct)
}

// serve lets every connection parse one request, and then wait.
func serve(how string, parse func()) {
	before := stacks()
	for range connections {
		parsed := make(chan struct{})
		go func() {
			parse()
			close(parsed)
			select {} // waits for the next request
		}()
		<-parsed
	}
	fmt.Printf("%-30s stacks: +%2d MB\n", how, (stacks()-before)/1e6)
}

// stacks reads the memory in use for goroutine stacks.
func stacks() uint64 {
	s := []metrics.Sample{{Name: "/memory/classes/heap/stacks:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

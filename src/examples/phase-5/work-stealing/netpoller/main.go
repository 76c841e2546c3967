//example:varies

// 200 goroutines wait for data from the network. They hold no thread: the
// poller wakes them when their connection is ready.
package main

import (
	"fmt"
	"io"
	"net"
	"runtime"
	"runtime/metrics"
	"sync"
)

func threads() uint64 {
	s := []metrics.Sample{{Name: "/sched/threads/total:threads"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	defer listener.Close()

	// region wait
	var readers sync.WaitGroup
	var clients []net.Conn
	for range 200 {
		client, err := net.Dial("tcp", listener.Addr().String())
		if err != nil {
			panic(err)
		}
		clients = append(clients, client)
		server, err := listener.Accept()
		if err != nil {
			panic(err)
		}
		readers.Go(func() {
			defer server.Close()
			io.ReadAll(server) // looks blocking, parks only the goroutine
		})
	}
	for range 1000 {
		runtime.Gosched() // every reader gets to its read
	}
	fmt.Println("goroutines:", runtime.NumGoroutine(), "threads:", threads())

	for _, c := range clients {
		c.Close() // end of file: the poller makes the readers ready
	}
	readers.Wait()
	fmt.Println("goroutines:", runtime.NumGoroutine(), "threads:", threads())
	// endregion
}

//example:varies
//example:control phase-5/work-stealing/raw-sockets

// 200 goroutines wait for data from the network. They hold no thread: the
// poller wakes them when their connection is ready.
package main

import (
	"fmt"
	"io"
	"net"
	"runtime"
	"runtime/pprof"
	"sync"
	"time"
)

func threads() int { return pprof.Lookup("threadcreate").Count() }

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
	time.Sleep(200 * time.Millisecond) // every reader gets to its read
	fmt.Println("goroutines:", runtime.NumGoroutine(), "threads:", threads())

	for _, c := range clients {
		c.Close() // end of file: the poller makes the readers ready
	}
	readers.Wait()
	// endregion
}

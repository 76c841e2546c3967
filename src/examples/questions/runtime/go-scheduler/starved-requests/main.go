//example:varies

package main

import (
	"fmt"
	"net"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

const reports = 16 // asked for at the same moment

var stop atomic.Bool

// report stands for work that needs the CPU and never waits.
func report() {
	for !stop.Load() {
	}
}

func main() {
	runtime.GOMAXPROCS(2)
	measure("no reports", 0)
	measure("16 reports at once", reports)
	measure("16 reports, one at a time", 1)
}

// measure times small requests over TCP while so many reports are computed.
func measure(load string, atOnce int) {
	var wg sync.WaitGroup
	stop.Store(false)
	for range atOnce {
		wg.Go(report)
	}
	conn := dial()
	var took []time.Duration
	for range 11 {
		time.Sleep(10 * time.Millisecond)
		start := time.Now()
		conn.Write([]byte("x"))
		conn.Read(make([]byte, 1))
		took = append(took, time.Since(start))
	}
	stop.Store(true)
	wg.Wait()
	slices.Sort(took)
	fmt.Printf("%-26s median %7.2f ms (%.2f to %.2f)\n", load,
		ms(took[5]), ms(took[1]), ms(took[9]))
}

// dial connects to a server that answers each byte with a byte.
func dial() net.Conn {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go func() {
		conn, err := listener.Accept()
		for buf := make([]byte, 1); err == nil; _, err = conn.Write(buf) {
			conn.Read(buf)
		}
	}()
	conn, err := net.Dial("tcp", listener.Addr().String())
	if err != nil {
		panic(err)
	}
	return conn
}

func ms(d time.Duration) float64 { return d.Seconds() * 1000 }

package main

import (
	"bytes"
	"fmt"
	"runtime"
)

// receive stands for a message from the network.
func receive() []byte {
	return append(make([]byte, 0, 1<<20), "EUR and a megabyte more"...)
}

func before(message []byte) []byte { return message[:3] }

func after(message []byte) []byte { return bytes.Clone(message[:3]) }

var currencies [][]byte

// serve keeps three bytes of each of a hundred messages.
func serve(name string, currency func([]byte) []byte) {
	currencies = nil
	for range 100 {
		currencies = append(currencies, currency(receive()))
	}
	runtime.GC()
	var s runtime.MemStats
	runtime.ReadMemStats(&s)
	fmt.Printf("%-7s %d currencies, %3d MiB in use\n",
		name, len(currencies), s.HeapAlloc>>20)
}

func main() {
	serve("before:", before)
	serve("after:", after)
}

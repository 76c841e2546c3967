//example:varies

// Twenty goroutines wait in a read from a pipe that package os has opened.
// They wait in the poller and keep no thread.
package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/pprof"
	"sync"
	"time"
)

func threads() int { return pprof.Lookup("threadcreate").Count() }

func main() {
	runtime.GOMAXPROCS(1)
	reader, writer, err := os.Pipe()
	if err != nil {
		panic(err)
	}
	fmt.Println("threads before:", threads())

	var done sync.WaitGroup
	for range 20 {
		done.Go(func() {
			reader.Read(make([]byte, 1)) // parks the goroutine
		})
	}
	time.Sleep(200 * time.Millisecond)
	fmt.Println("20 reads wait: ", threads())

	writer.Write(make([]byte, 20)) // one byte for each reader
	done.Wait()
}

//example:panics

package main

import (
	"bytes"
	"fmt"
	"runtime"
	"time"
)

func main() {
	ch := make(chan int)
	go func() {
		time.Sleep(10 * time.Millisecond)
		all := make([]byte, 4096)
		all = all[:runtime.Stack(all, true)]
		waits := bytes.Contains(all, []byte("goroutine 1 [chan send]"))
		fmt.Println("main waits in its send:", waits)
		close(ch)
	}()
	ch <- 1
}

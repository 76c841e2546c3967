//example:varies
//example:control questions/runtime/stack-growth/shrinking-off

// A goroutine recurses deeply, comes back and waits. The collector takes the
// unused stack away, half of it in each cycle.
package main

import (
	"fmt"
	"runtime"
	"runtime/metrics"
)

// deep uses about 1 KB of stack for each level.
func deep(levels int) byte {
	var local [1024]byte
	local[levels%len(local)] = 1
	if levels > 0 {
		return local[levels%len(local)] + deep(levels-1)
	}
	return 0
}

func main() {
	fmt.Println("at the start:   ", stacks())

	back, end := make(chan bool), make(chan bool)
	go func() {
		deep(6000) // about 6 MB
		back <- true
		<-end // waits with an almost empty stack
	}()
	<-back
	fmt.Println("after recursion:", stacks())

	for cycle := range 6 {
		runtime.GC()
		fmt.Printf("after cycle %d:   %v\n", cycle+1, stacks())
	}
	close(end)
}

// stacks reports the memory in use for goroutine stacks.
func stacks() string {
	s := []metrics.Sample{
		{Name: "/memory/classes/heap/stacks:bytes"},
	}
	metrics.Read(s)
	return fmt.Sprintf("%6d KB", s[0].Value.Uint64()/1024)
}

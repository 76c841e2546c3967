package main

import (
	"bytes"
	"fmt"
	"strings"
	"sync"
	"testing"
)

// maxKept is the largest capacity, in bytes, worth holding on to.
const maxKept = 64 << 10

var pool = sync.Pool{
	New: func() any { return new(bytes.Buffer) }, // when the pool is empty
}

// get hides the type assertion.
func get() *bytes.Buffer { return pool.Get().(*bytes.Buffer) }

// put reports whether the pool kept the buffer. The caller must not touch
// it, or a slice of its bytes, any more.
func put(b *bytes.Buffer) bool {
	if b.Cap() > maxKept {
		return false // one huge request must not pin its memory
	}
	b.Reset() // or the next user finds what this one left
	pool.Put(b)
	return true
}

func main() {
	fresh := func() { new(bytes.Buffer).WriteString("id=7 user=gopher") }
	pooled := func() {
		b := get()
		defer put(b)
		b.WriteString("id=7 user=gopher")
	}
	fmt.Println("allocations, fresh: ", testing.AllocsPerRun(1000, fresh))
	fmt.Println("allocations, pooled:", testing.AllocsPerRun(1000, pooled))

	huge := bytes.NewBufferString(strings.Repeat("x", maxKept+1))
	fmt.Println("huge buffer kept:   ", put(huge))
}

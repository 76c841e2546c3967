//example:vet

package main

import (
	"fmt"
	"sync/atomic"
)

type stats struct{ n atomic.Int64 }

func main() {
	var s stats
	s.n.Add(3)
	t := s     // a copy of the struct
	n := s.n   // a copy of the field
	n.Store(0) // and what is set to zero is the copy
	fmt.Println(s.n.Load(), t.n.Load())
}

//example:run
//example:race

// The same with a pointer receiver: Name reads the field that nobody writes.
package main

import (
	"fmt"
	"sync"
)

type server struct {
	name string
	hits int
}

//go:noinline
func (s *server) Name() string { return s.name }

func main() {
	s := server{name: "main"}
	var wg sync.WaitGroup
	wg.Go(func() { s.hits++ })
	fmt.Println(s.Name())
	wg.Wait()
}

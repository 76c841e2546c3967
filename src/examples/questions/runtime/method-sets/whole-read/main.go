//example:races
//example:control questions/runtime/method-sets/one-field

// Name needs one field, but its value receiver reads both.
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
func (s server) Name() string { return s.name }

func main() {
	s := server{name: "main"}
	var wg sync.WaitGroup
	wg.Go(func() { s.hits++ })
	fmt.Println(s.Name())
	wg.Wait()
}

package main

import (
	"fmt"
	"sync"
)

func main() {
	defer func() { fmt.Println("Wait:", recover()) }()

	var c sync.Cond // no lock: the field L is nil
	c.Signal()
	c.Broadcast()
	fmt.Println("Signal and Broadcast returned")
	c.Wait()
}

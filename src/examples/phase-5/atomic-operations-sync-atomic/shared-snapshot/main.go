package main

import (
	"fmt"
	"sync/atomic"
)

type config struct{ limit int }

func main() {
	var current atomic.Pointer[config]
	current.Store(&config{limit: 1})

	c := current.Load()
	c.limit = 9

	fmt.Println(current.Load().limit)
}

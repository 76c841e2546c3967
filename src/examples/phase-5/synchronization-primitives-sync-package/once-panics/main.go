package main

import (
	"fmt"
	"sync"
)

func setUp() { panic("no disk") }

func main() {
	var once sync.Once
	try("Do       ", func() { once.Do(setUp) })
	try("Do       ", func() { once.Do(setUp) })

	setUpOnce := sync.OnceFunc(setUp)
	try("OnceFunc ", setUpOnce)
	try("OnceFunc ", setUpOnce)
}

func try(name string, f func()) {
	defer func() {
		if p := recover(); p != nil {
			fmt.Println(name, "panicked:", p)
			return
		}
		fmt.Println(name, "returned")
	}()
	f()
}

package main

import (
	"errors"
	"fmt"
	"sync"
)

// OnceValue: lazily computed, then the same value for everyone.
var greeting = sync.OnceValue(func() string {
	fmt.Println("(composing)")
	return "hello"
})

// OnceValues keeps a value and an error, and repeats both.
var port = sync.OnceValues(func() (int, error) {
	fmt.Println("(reading configuration)")
	return 0, errors.New("PORT is not set")
})

func main() {
	fmt.Println(greeting(), greeting())

	for range 2 {
		_, err := port()
		fmt.Println("port:", err)
	}

	// OnceFunc: an action without a result, here a close that is safe to
	// call twice.
	done := make(chan struct{})
	stop := sync.OnceFunc(func() { close(done) })
	stop()
	stop()
	<-done
	fmt.Println("stopped")
}

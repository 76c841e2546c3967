package main

import (
	"context"
	"fmt"
	"runtime"
)

// own has a done channel of its own, as a framework's context may have.
type own struct {
	context.Context
	done chan struct{}
}

func (o own) Done() <-chan struct{} { return o.done }

// helpful also takes functions to be called at its end.
type helpful struct{ own }

func (h helpful) AfterFunc(func()) (stop func() bool) {
	return func() bool { return true } // enough for counting
}

func children(what string, parent context.Context) {
	before := runtime.NumGoroutine()
	for range 100 {
		_, cancel := context.WithCancel(parent)
		defer cancel()
	}
	fmt.Println(what, runtime.NumGoroutine()-before, "goroutines")
}

func main() {
	standard, cancel := context.WithCancel(context.Background())
	defer cancel()
	foreign := own{standard, make(chan struct{})}

	children("WithCancel's context:  ", standard)
	children("with its own Done:     ", foreign)
	children("with AfterFunc as well:", helpful{foreign})
}

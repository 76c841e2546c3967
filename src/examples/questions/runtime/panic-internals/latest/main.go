package main

import "fmt"

func work() {
	defer func() { fmt.Println("one:", recover()) }()
	defer func() { fmt.Println("two:", recover()) }()
	defer func() { panic("in a deferred function") }()
	panic("first")
}

func main() {
	work()
	fmt.Println("main goes on")
}

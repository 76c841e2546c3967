package main

import "fmt"

func trace(name string) func() {
	fmt.Println("enter", name)
	return func() { fmt.Println("leave", name) }
}

func load() {
	defer trace("load")
	fmt.Println("loading")
}

func main() { load() }

package main

import "fmt"

// trace reports where it is called, and returns what reports the end.
func trace(name string) func() {
	fmt.Println("enter", name)
	return func() { fmt.Println("leave", name) }
}

func load() {
	defer trace("load")() // trace runs now, what it returns runs later
	fmt.Println("loading")
}

type pen struct{}

func (p pen) write(s string) pen {
	fmt.Println("write", s)
	return p
}

func sign() {
	defer pen{}.write("now").write("now, too").write("later")
	fmt.Println("signing")
}

func main() {
	load()
	sign()
}

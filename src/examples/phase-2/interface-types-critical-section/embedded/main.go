package main

import "fmt"

type opener interface{ Open() string }
type closer interface{ Close() string }

// door has the methods of both, and one of its own.
type door interface {
	opener
	closer
	Locked() bool
}

type gate struct{ locked bool }

func (g *gate) Open() string  { return "gate opens" }
func (g *gate) Close() string { return "gate closes" }
func (g *gate) Locked() bool  { return g.locked }

func leave(c closer) { fmt.Println(c.Close()) }

func main() {
	var d door = &gate{}
	fmt.Println(d.Open(), d.Locked())
	leave(d)
}

package main

import (
	"context"
	"fmt"
)

// node remembers the contexts of the tree in the order they were derived.
type node struct {
	name string
	ctx  context.Context
}

func show(moment string, tree []node) {
	fmt.Println(moment)
	for _, n := range tree {
		state := "live"
		if err := n.ctx.Err(); err != nil {
			state = err.Error()
		}
		fmt.Printf("  %-12s %s\n", n.name, state)
	}
}

func main() {
	// region tree
	root := context.Background() // the trunk: never canceled

	server, stopServer := context.WithCancel(root)
	defer stopServer()

	requestA, cancelA := context.WithCancel(server)
	defer cancelA()
	queryA, cancelQueryA := context.WithCancel(requestA)
	defer cancelQueryA()

	requestB, cancelB := context.WithCancel(server)
	defer cancelB()
	// endregion

	tree := []node{
		{"root", root},
		{"server", server},
		{"request A", requestA},
		{"A's query", queryA},
		{"request B", requestB},
	}

	show("at the start:", tree)
	cancelA() // down to A's query; not up to the server, not over to B
	show("after cancelA:", tree)
	stopServer() // everything below the server
	show("after stopServer:", tree)
}

package main

import (
	"context"
	"fmt"
)

var names = []string{"root", "server", "request A", "A's query", "request B"}

func show(moment string, tree []context.Context) {
	fmt.Println(moment)
	for i, ctx := range tree {
		state := "live"
		if err := ctx.Err(); err != nil {
			state = err.Error()
		}
		fmt.Printf("  %-12s %s\n", names[i], state)
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

	tree := []context.Context{root, server, requestA, queryA, requestB}
	show("at the start:", tree)
	cancelA() // down to A's query; not up to the server, not over to B
	show("after cancelA:", tree)
	stopServer() // everything below the server
	show("after stopServer:", tree)
	// endregion
}

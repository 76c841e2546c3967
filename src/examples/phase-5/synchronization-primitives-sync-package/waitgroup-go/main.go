//example:race
//example:since 1.25

package main

import (
	"fmt"
	"sync"
)

type node struct {
	size     int
	children []*node
}

func main() {
	tree := &node{1, []*node{
		{2, []*node{{3, nil}, {4, nil}}},
		{5, nil},
	}}

	var wg sync.WaitGroup
	var mu sync.Mutex
	total := 0

	var visit func(n *node)
	visit = func(n *node) {
		mu.Lock()
		total += n.size
		mu.Unlock()
		for _, child := range n.children {
			// Legal from inside a task: this task is still counted, so
			// the counter cannot be zero here.
			wg.Go(func() { visit(child) })
		}
	}

	wg.Go(func() { visit(tree) })
	wg.Wait()
	fmt.Println("total size:", total)
}

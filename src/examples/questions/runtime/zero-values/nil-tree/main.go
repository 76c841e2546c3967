package main

import "fmt"

type tree struct {
	left, right *tree
	value       int
}

func (t *tree) sum() int {
	if t == nil {
		return 0
	}
	return t.left.sum() + t.value + t.right.sum()
}

func main() {
	var none *tree
	leaf := &tree{value: 2}
	fmt.Println(none.sum(), leaf.sum(), (&tree{left: leaf}).sum())
}

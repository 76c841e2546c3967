package main

import (
	"bytes"
	"container/list"
	"fmt"
	"strings"
)

// measured is declared here, long after the types it is used for.
type measured interface{ Len() int }

func main() {
	queue := list.New()
	queue.PushBack("first order")
	for _, m := range []measured{
		bytes.NewBufferString("receipt"),
		strings.NewReader("menu"),
		queue,
	} {
		fmt.Printf("%-15T %d\n", m, m.Len())
	}
}

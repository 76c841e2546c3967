package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	var n atomic.Int64
	fmt.Println(n.Add(5))
	fmt.Println(n.Swap(7))
	fmt.Println(n.CompareAndSwap(5, 9))
	fmt.Println(n.Load())
}

package main

import "fmt"

func main() {
	var calls []func()
	n := 0
next:
	copied := n * 10
	calls = append(calls, func() { fmt.Println(copied, n) })
	n++
	if n < 3 {
		goto next
	}
	for _, call := range calls {
		call()
	}
}

package main

import "fmt"

func fetch(calls int) bool { return calls == 6 }

func main() {
	calls := 0
again:
	attempts := 0
	calls++
	attempts++
	if !fetch(calls) && attempts < 3 {
		goto again
	}
	fmt.Println("calls:", calls)
}

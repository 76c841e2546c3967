package main

import "fmt"

func main() {
	calls := 0
	next := func() int { calls++; return calls - 1 }

	tally := []int{10, 20, 30}
	tally[next()] += 5
	fmt.Println(tally, calls)

	tally[next()] = tally[next()] + 5
	fmt.Println(tally, calls)

	i := 0
	i, tally[i] = 2, 99 // the index is taken first
	fmt.Println(i, tally)
}

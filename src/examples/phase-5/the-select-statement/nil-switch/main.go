package main

import (
	"fmt"
	"slices"
)

// merge forwards both inputs to one channel until both are closed. Its
// reader must receive to the end.
func merge(a, b <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for a != nil || b != nil {
			select {
			case v, open := <-a:
				if !open {
					a = nil // from now on this case is never ready
					continue
				}
				out <- v
			case v, open := <-b:
				if !open {
					b = nil
					continue
				}
				out <- v
			}
		}
	}()
	return out
}

func source(values ...int) <-chan int {
	ch := make(chan int)
	go func() {
		defer close(ch)
		for _, v := range values {
			ch <- v
		}
	}()
	return ch
}

func main() {
	var got []int
	for v := range merge(source(1, 3, 5), source(2, 4)) {
		got = append(got, v)
	}
	slices.Sort(got) // the order of arrival is not fixed
	fmt.Println(got)
}

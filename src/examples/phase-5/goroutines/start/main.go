// Three ways to start a goroutine, and when the arguments are evaluated.
package main

import (
	"fmt"
	"sync"
)

type job struct{ wg *sync.WaitGroup }

func (j job) print(label string, n int) {
	defer j.wg.Done()
	fmt.Println(label, n)
}

// region main

func main() {
	var wg sync.WaitGroup
	j := job{&wg}
	n := 1

	wg.Add(1)
	go j.print("named function, argument:", n) // n is evaluated here: 1
	n = 2
	wg.Wait()

	wg.Add(1)
	go func() { // anonymous function: n is captured, not copied
		defer wg.Done()
		fmt.Println("closure, captured variable:", n)
	}()
	wg.Wait()

	wg.Go(func() { // since Go 1.25: Add, go and Done in one call
		fmt.Println("WaitGroup.Go:", n)
	})
	wg.Wait()
}

// endregion

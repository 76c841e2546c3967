// A goroutine can be ended early only from within: by returning, or with
// runtime.Goexit, which runs the deferred calls on its way out.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func check(n int) {
	if n < 0 {
		fmt.Println(n, "is negative: this goroutine ends here")
		runtime.Goexit()
	}
	fmt.Println(n, "is fine")
}

func main() {
	var wg sync.WaitGroup
	for _, n := range []int{4, -2} {
		wg.Add(1)
		go func() {
			defer wg.Done() // runs after Goexit too
			check(n)
			fmt.Println(n, "was checked")
		}()
		wg.Wait()
	}
}

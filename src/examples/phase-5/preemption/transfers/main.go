//example:varies

// Money moves between four accounts that hold 400 together.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	// region move
	runtime.GOMAXPROCS(1) // one goroutine at a time: no lock needed
	accounts := []int{100, 100, 100, 100}
	go func() {
		for i := 0; ; i++ {
			accounts[i%4]--
			accounts[(i+1)%4]++
		}
	}()

	wrong := 0
	for range 50 {
		time.Sleep(time.Millisecond)
		sum := 0
		for _, money := range accounts {
			sum += money
		}
		if sum != 400 {
			wrong++
		}
	}
	fmt.Println("the sum was wrong in", wrong, "of 50 checks")
	// endregion
}

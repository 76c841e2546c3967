//example:deadlocks

package main

import "fmt"

func main() {
	ch := make(chan int)
	ch <- 1
	go func() {
		fmt.Println(<-ch)
	}()
}

//example:deadlocks

package main

import "fmt"

func main() {
	ch := make(chan int, 3)
	for v := range 4 {
		fmt.Println("sending", v)
		ch <- v // the fourth finds no room, and nobody will ever receive
	}
}

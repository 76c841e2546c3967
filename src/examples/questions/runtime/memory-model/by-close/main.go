//example:race
//example:control questions/runtime/memory-model/by-sleep

package main

import "fmt"

func main() {
	var text string
	done := make(chan struct{})
	go func() {
		text = "written" // sequenced before the close
		close(done)      // synchronized before the receive returns
	}()
	<-done
	fmt.Println(text) // sequenced after the receive
}

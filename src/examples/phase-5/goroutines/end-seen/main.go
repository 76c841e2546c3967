//example:run
//example:race
//example:control phase-5/goroutines/end-unseen

// A go statement orders memory. So does what waits for the end.
package main

import "fmt"

func main() {
	price, total := 20, 0
	done := make(chan bool)
	go func() {
		total = 2 * price // price was set before the go statement
		close(done)
	}()
	<-done
	fmt.Println(total)
}

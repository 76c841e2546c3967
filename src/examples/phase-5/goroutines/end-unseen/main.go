//example:races

// The end of a goroutine orders nothing, however long ago it was.
package main

import (
	"fmt"
	"time"
)

func main() {
	price, total := 20, 0
	go func() {
		total = 2 * price
	}()
	time.Sleep(100 * time.Millisecond) // it has long ended
	fmt.Println(total)
}

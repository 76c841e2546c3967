//example:varies

package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	pace := time.NewTicker(20 * time.Millisecond)
	defer pace.Stop()

	for request := range 5 {
		<-pace.C // one request a tick, however early they arrived
		elapsed := time.Since(start).Round(time.Millisecond)
		fmt.Printf("request %d after %v\n", request+1, elapsed)
	}
}

//example:vet

package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	defer fmt.Println("took", time.Since(start))
	time.Sleep(time.Millisecond)
}

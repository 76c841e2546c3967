package main

import (
	"fmt"
	"time"

	"golang.org/x/time/rate"
)

func main() {
	limiter := rate.NewLimiter(1, 5) // one a second, bursts of up to five
	start := time.Now()
	limiter.AllowN(start, 5) // the bucket is empty

	later := start.Add(time.Minute)
	allowed := 0
	for range 8 {
		if limiter.AllowN(later, 1) {
			allowed++
		}
	}
	fmt.Println(allowed, "of 8")
}

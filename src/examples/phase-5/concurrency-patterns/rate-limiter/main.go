//example:race

package main

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/time/rate"
)

func main() {
	// Ten events a second on average, at most three in a row at once.
	limiter := rate.NewLimiter(rate.Every(100*time.Millisecond), 3)

	// AllowN takes the time to decide for, so this program need not sleep.
	start := time.Now()
	for _, ms := range []int{0, 0, 0, 0, 50, 100, 1000} {
		at := start.Add(time.Duration(ms) * time.Millisecond)
		fmt.Printf("%4d ms: %t\n", ms, limiter.AllowN(at, 1))
	}

	// Wait refuses at once when the context cannot last long enough.
	slow := rate.NewLimiter(rate.Every(time.Minute), 1)
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	fmt.Println("first: ", slow.Wait(ctx))
	fmt.Println("second:", slow.Wait(ctx))
}

// A deadline passes during a computation on the only P.
package main

import (
	"context"
	"fmt"
	"runtime"
	"time"
)

func main() {
	runtime.GOMAXPROCS(1)
	ctx := context.Background()
	ctx, cancel := context.WithTimeout(ctx, 10*time.Millisecond)
	defer cancel()

	steps := 0
	for range 500_000_000 { // a fraction of a second
		steps++
	}
	fmt.Println(steps == 500_000_000, ctx.Err())
}

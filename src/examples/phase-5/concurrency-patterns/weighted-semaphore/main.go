//example:race

package main

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/sync/semaphore"
)

func main() {
	memory := semaphore.NewWeighted(100) // MB in use at once

	fmt.Println("60 MB:", memory.TryAcquire(60))
	fmt.Println("50 MB:", memory.TryAcquire(50)) // only 40 are left
	fmt.Println("30 MB:", memory.TryAcquire(30))

	ctx, cancel := context.WithTimeout(
		context.Background(), 10*time.Millisecond)
	defer cancel()
	fmt.Println("50 MB:", memory.Acquire(ctx, 50)) // waits in vain

	memory.Release(60)
	fmt.Println("50 MB:", memory.Acquire(context.Background(), 50))
}

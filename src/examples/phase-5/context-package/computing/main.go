package main

import (
	"context"
	"fmt"
	"time"
)

// region search
// search looks for a number that no computer will reach, and asks at each
// 4,096th whether anybody still wants it.
func search(ctx context.Context) (int, error) {
	for n := 1; ; n++ {
		if n%4096 == 0 && ctx.Err() != nil {
			return 0, ctx.Err()
		}
		if n == 1<<62 {
			return n, nil
		}
	}
}

// endregion

func main() {
	ctx, cancel := context.WithTimeout(
		context.Background(), 10*time.Millisecond)
	defer cancel()
	fmt.Println(search(ctx))
}

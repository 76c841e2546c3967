package main

import (
	"context"
	"fmt"
	"time"
)

// region use
func fetchPages(ctx context.Context) error {
	for page := 1; ; page++ {
		select {
		case <-time.After(100 * time.Millisecond): // the network, slow today
			fmt.Println("fetched page", page)
		case <-ctx.Done():
			return fmt.Errorf("page %d: %w", page, ctx.Err())
		}
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second/4)
	defer cancel()
	fmt.Println(fetchPages(ctx))
	// endregion
}

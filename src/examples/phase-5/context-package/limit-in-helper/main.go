package main

import (
	"context"
	"fmt"
	"time"
)

// limited gives every query a minute.
func limited(ctx context.Context) context.Context {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	return ctx
}

func query(ctx context.Context) (string, error) {
	select {
	case <-time.After(10 * time.Millisecond):
		return "3 rows", nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func main() {
	rows, err := query(limited(context.Background()))
	fmt.Printf("%q, %v\n", rows, err)
}

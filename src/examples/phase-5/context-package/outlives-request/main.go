package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

type userKey struct{}

// save writes an audit record, which takes a while.
func save(ctx context.Context) string {
	select {
	case <-time.After(50 * time.Millisecond):
		return fmt.Sprintf("saved for %v", ctx.Value(userKey{}))
	case <-ctx.Done():
		return ctx.Err().Error()
	}
}

var background sync.WaitGroup

// region handle
func handle(ctx context.Context) {
	background.Go(func() {
		fmt.Println("with the request's context:", save(ctx))
	})
	background.Go(func() {
		ctx, cancel := context.WithTimeout(
			context.WithoutCancel(ctx), time.Second)
		defer cancel()
		fmt.Println("with its own limit:", save(ctx))
	})
}

// endregion

func main() {
	ctx := context.WithValue(context.Background(), userKey{}, "ada")
	request, end := context.WithCancel(ctx)
	handle(request)
	end() // as a server does when its handler has returned
	background.Wait()
}

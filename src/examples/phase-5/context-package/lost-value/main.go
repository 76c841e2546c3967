package main

import (
	"context"
	"fmt"
)

type userKey struct{}

func login(ctx context.Context) {
	ctx = context.WithValue(ctx, userKey{}, "ada")
	greet(ctx)
}

func greet(ctx context.Context) {
	fmt.Println("hello", ctx.Value(userKey{}))
}

func main() {
	ctx := context.Background()
	login(ctx)
	greet(ctx)
}

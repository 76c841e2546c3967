//example:panics

package main

import (
	"context"
	"fmt"
)

// Two packages that do not know of each other chose the same string.

func withRequestID(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, "id", id) // package httplog
}

func withUserID(ctx context.Context, id int) context.Context {
	return context.WithValue(ctx, "id", id) // package auth
}

func logLine(ctx context.Context, text string) {
	id := ctx.Value("id").(string) // finds the innermost "id": an int
	fmt.Println(id, text)
}

func main() {
	ctx := withRequestID(context.Background(), "abc-123")
	logLine(ctx, "request arrives")

	ctx = withUserID(ctx, 42) // shadows the request's id
	logLine(ctx, "user is known")
}

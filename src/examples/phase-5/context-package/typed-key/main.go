package main

import (
	"context"
	"fmt"
)

// region key
// requestIDKey is unexported: no other package can make an equal key.
type requestIDKey struct{}

// WithRequestID returns a child of ctx that carries id.
func WithRequestID(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, requestIDKey{}, id)
}

// RequestID returns the id that ctx carries, and whether it carries one.
func RequestID(ctx context.Context) (string, bool) {
	id, ok := ctx.Value(requestIDKey{}).(string)
	return id, ok
}

// endregion

func main() {
	ctx := WithRequestID(context.Background(), "abc-123")

	type otherKey struct{} // same shape, different type: a different key
	ctx = context.WithValue(ctx, otherKey{}, 42)

	id, ok := RequestID(ctx)
	fmt.Printf("%q %t\n", id, ok)

	id, ok = RequestID(context.Background())
	fmt.Printf("%q %t\n", id, ok)
}

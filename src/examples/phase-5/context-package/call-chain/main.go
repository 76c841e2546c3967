package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Every function on the way down takes the context first and hands it on.

// region chain
func handle(ctx context.Context, user int) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Millisecond)
	defer cancel()

	name, err := loadName(ctx, user)
	if err != nil {
		return "", fmt.Errorf("load user %d: %w", user, err)
	}
	greeting, err := translate(ctx, "Hello, "+name)
	if err != nil {
		return "", fmt.Errorf("translate for %s: %w", name, err)
	}
	return greeting, nil
}

// endregion

// loadName answers at once.
func loadName(_ context.Context, user int) (string, error) {
	return [...]string{"Ada", "Grace"}[user], nil
}

// translate is a slow service: its answer would take a minute.
func translate(ctx context.Context, text string) (string, error) {
	answer := time.NewTimer(time.Minute)
	defer answer.Stop()
	select {
	case <-answer.C:
		return "Bonjour" + text[len("Hello"):], nil
	case <-ctx.Done():
		return "", ctx.Err() // give up together with the caller
	}
}

func main() {
	_, err := handle(context.Background(), 1)
	fmt.Println(err)
	if errors.Is(err, context.DeadlineExceeded) {
		fmt.Println("answer the client with 504 Gateway Timeout")
	}
}

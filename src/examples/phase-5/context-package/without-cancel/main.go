package main

import (
	"context"
	"fmt"
	"time"
)

type userKey struct{}

func main() {
	request, cancel := context.WithCancel(
		context.WithValue(context.Background(), userKey{}, "ada"))

	// The audit record must be written even if the client hangs up now.
	audit, stop := context.WithTimeout(
		context.WithoutCancel(request), time.Second)
	defer stop()

	cancel()

	fmt.Println("request:", request.Err())
	fmt.Println("audit:  ", audit.Err(), "for", audit.Value(userKey{}))
}

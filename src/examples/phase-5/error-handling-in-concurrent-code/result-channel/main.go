//example:race

package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// answer is what a goroutine has to say: it cannot return a value.
type answer struct {
	value int
	err   error
}

// region ask
// ask runs slow in a goroutine of its own and waits for it as long as ctx
// lasts. The buffer lets the goroutine end even when ask has left.
func ask(ctx context.Context, slow func() (int, error)) (int, error) {
	answers := make(chan answer, 1)
	go func() {
		value, err := slow()
		answers <- answer{value, err}
	}()
	select {
	case a := <-answers:
		return a.value, a.err
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

// endregion

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()

	fmt.Println(ask(ctx, func() (int, error) { return 42, nil }))
	fmt.Println(ask(ctx, func() (int, error) {
		return 0, errors.New("disk full")
	}))

	cancel()
	hang := make(chan struct{})
	fmt.Println(ask(ctx, func() (int, error) { <-hang; return 0, nil }))
	close(hang)
}

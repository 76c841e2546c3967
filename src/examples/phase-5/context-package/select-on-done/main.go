package main

import (
	"context"
	"errors"
	"fmt"
)

var errDamaged = errors.New("damaged event")

// region consume
// consume handles events until the channel is closed, one of them fails
// or ctx ends. It returns how many it handled.
func consume(ctx context.Context, events <-chan string) (int, error) {
	handled := 0
	for {
		select {
		case <-ctx.Done():
			return handled, ctx.Err()
		case e, open := <-events:
			switch {
			case !open:
				return handled, nil
			case e == "":
				return handled, errDamaged
			}
			handled++
		}
	}
}

// endregion

func main() {
	closed := make(chan string, 2)
	closed <- "click"
	closed <- "view"
	close(closed)
	fmt.Print("channel closed: ")
	fmt.Println(consume(context.Background(), closed))

	damaged := make(chan string, 2)
	damaged <- "click"
	damaged <- ""
	fmt.Print("event fails:    ")
	fmt.Println(consume(context.Background(), damaged))

	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	fmt.Print("ctx canceled:   ")
	fmt.Println(consume(ctx, make(chan string))) // nobody will ever send
}

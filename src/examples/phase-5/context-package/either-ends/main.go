package main

import (
	"context"
	"errors"
	"fmt"
)

// region both
// withEither returns a child of ctx that also ends when other does, with
// other's reason. It has ctx's values and none of other's.
func withEither(ctx, other context.Context) (
	context.Context, context.CancelFunc,
) {
	ctx, cancel := context.WithCancelCause(ctx)
	stop := context.AfterFunc(other, func() { cancel(context.Cause(other)) })
	return ctx, func() {
		stop() // other forgets the function
		cancel(nil)
	}
}

// endregion

func main() {
	server, shutDown := context.WithCancelCause(context.Background())
	request, hangUp := context.WithCancel(context.Background())
	defer hangUp()

	ctx, cancel := withEither(request, server)
	defer cancel()

	shutDown(errors.New("server stops"))
	<-ctx.Done()
	fmt.Println(ctx.Err(), "-", context.Cause(ctx))
	fmt.Println("request:", request.Err())
}

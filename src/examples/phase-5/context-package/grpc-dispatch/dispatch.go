// Package dispatch shows what a gRPC handler does with its context. The
// method has the shape that protoc-gen-go-grpc generates for a unary call.
package dispatch

import (
	"context"
	"errors"
	"time"
)

// Events and Response stand for the generated message types.
type (
	Events   struct{ Names []string }
	Response struct{ Status string }
)

// ErrBusy says that the queue stayed full for as long as we wait.
var ErrBusy = errors.New("event queue is full")

// Server queues the events it receives for a pool of workers.
type Server struct{ Queue chan<- *Events }

// region dispatch

// Dispatch queues in, waiting at most a second for room. The context is
// gRPC's: it ends when the client cancels, disconnects or runs out of time.
func (s *Server) Dispatch(
	ctx context.Context, in *Events,
) (*Response, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, time.Second, ErrBusy)
	defer cancel()

	select {
	case s.Queue <- in:
		return &Response{Status: "SUCCESS"}, nil
	case <-ctx.Done():
		// Beside an error gRPC sends no message, so none is built.
		return nil, context.Cause(ctx)
	}
}

// endregion

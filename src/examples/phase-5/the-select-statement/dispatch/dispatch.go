// Package dispatch hands events to a worker queue, but not at any price.
package dispatch

import (
	"context"
	"errors"
	"time"
)

// ErrBusy says that the queue had no room while Send was patient.
var ErrBusy = errors.New("dispatch: queue full")

// Event stands for whatever the service collects.
type Event struct{ Name string }

// Dispatcher passes events on to the goroutines that read from Queue.
type Dispatcher struct {
	Queue    chan<- Event
	Patience time.Duration // how long Send waits for room
}

// Send queues e, or reports why it could not: no room within Patience, or
// the caller's context ended first. It never drops an event in silence.
func (d *Dispatcher) Send(ctx context.Context, e Event) error {
	patience := time.NewTimer(d.Patience)
	defer patience.Stop()

	select {
	case d.Queue <- e:
		return nil
	case <-patience.C:
		return ErrBusy
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

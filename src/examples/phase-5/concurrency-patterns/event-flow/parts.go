package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"slices"
	"sync/atomic"
	"time"
)

// Event is one thing that happened in an app, for example a click.
type Event struct{ Type string }

var errBusy = errors.New("queue full for a second")

// dispatch is the gRPC handler's part: queue the request or give up.
func dispatch(
	ctx context.Context, queue chan<- []Event, events []Event,
) error {
	ctx, cancel := context.WithTimeoutCause(ctx, time.Second, errBusy)
	defer cancel()
	select {
	case queue <- events:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// exchange stands for RabbitMQ: it copies a message to each bound queue.
type exchange map[string][]chan []Event // by routing key; "*" matches all

func (x exchange) publish(key string, events []Event) {
	for _, queue := range slices.Concat(x[key], x["*"]) {
		queue <- events
	}
}

// byType groups events that are published together.
func byType(events []Event) map[string][]Event {
	groups := make(map[string][]Event)
	for _, e := range events {
		groups[e.Type] = append(groups[e.Type], e)
	}
	return groups
}

// insertEach writes the events of a queue one at a time.
func insertEach(t *table, queue <-chan []Event) {
	for events := range queue {
		for _, e := range events {
			if err := t.insert([]Event{e}); err != nil {
				log.Printf("insert: %v", err)
			}
		}
	}
}

// table stands for ClickHouse: it counts inserts and rows.
type table struct{ inserts, rows atomic.Int64 }

func (t *table) insert(batch []Event) error {
	t.inserts.Add(1)
	t.rows.Add(int64(len(batch)))
	return nil
}

func (t *table) String() string {
	return fmt.Sprintf("%d rows in %d inserts",
		t.rows.Load(), t.inserts.Load())
}

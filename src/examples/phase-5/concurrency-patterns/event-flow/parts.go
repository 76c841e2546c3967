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

// requests dispatches n requests of three events.
func requests(queue chan<- []Event, n int) {
	for range n {
		events := []Event{{"click"}, {"view"}, {"click"}}
		err := dispatch(context.Background(), queue, events)
		if err != nil {
			log.Printf("dispatch: %v", err)
		}
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

// publishAll is a worker: it publishes what it takes, grouped by type.
func publishAll(broker exchange, queue <-chan []Event) {
	for events := range queue {
		for key, group := range byType(events) {
			broker.publish(key, group)
		}
	}
}

// insertEach writes the events of a queue one at a time.
func insertEach(ctx context.Context, t *table, queue <-chan []Event) {
	for events := range queue {
		for _, e := range events {
			if err := t.insert(ctx, []Event{e}); err != nil {
				log.Printf("insert: %v", err)
			}
		}
	}
}

// collect moves the events of a queue to the buffer. Should the sinker have
// failed it drops them, and says so, rather than hold up the stages before.
func collect(ctx context.Context, buffer chan<- Event, queue <-chan []Event) {
	for events := range queue {
		for i, e := range events {
			select {
			case buffer <- e:
				continue
			case <-ctx.Done():
			}
			log.Printf("%d lost: %v", len(events)-i, context.Cause(ctx))
			break
		}
	}
}

// table stands for ClickHouse: it counts inserts and rows.
type table struct{ inserts, rows atomic.Int64 }

func (t *table) insert(_ context.Context, batch []Event) error {
	t.inserts.Add(1)
	t.rows.Add(int64(len(batch)))
	return nil
}

func (t *table) String() string {
	return fmt.Sprintf("%d rows in %d inserts",
		t.rows.Load(), t.inserts.Load())
}

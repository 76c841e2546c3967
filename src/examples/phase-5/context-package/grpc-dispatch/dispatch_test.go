package dispatch

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

func TestQueuesWhenThereIsRoom(t *testing.T) {
	queue := make(chan *Events, 1)
	s := &Server{Queue: queue}
	got, err := s.Dispatch(t.Context(), &Events{Names: []string{"click"}})
	if err != nil || got.Status != "SUCCESS" || len(queue) != 1 {
		t.Fatalf("got %v, %v with %d queued", got, err, len(queue))
	}
}

// region tests
func TestGivesUpAfterASecond(t *testing.T) {
	synctest.Test(t, func(t *testing.T) { // the bubble's clock, not ours
		s := &Server{Queue: make(chan *Events)} // nobody receives
		start := time.Now()
		_, err := s.Dispatch(t.Context(), &Events{})
		if !errors.Is(err, ErrBusy) {
			t.Fatalf("got %v", err)
		}
		if waited := time.Since(start); waited != time.Second {
			t.Fatalf("waited %v", waited)
		}
	})
}

func TestStopsWhenTheClientIsGone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, hangUp := context.WithCancel(t.Context())
		time.AfterFunc(10*time.Millisecond, hangUp)
		s := &Server{Queue: make(chan *Events)}
		_, err := s.Dispatch(ctx, &Events{})
		if !errors.Is(err, context.Canceled) {
			t.Fatalf("got %v", err)
		}
	})
}

// The client's own deadline comes before ours: its error, not ErrBusy.
func TestKeepsTheClientsDeadline(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second/2)
		defer cancel()
		s := &Server{Queue: make(chan *Events)}
		_, err := s.Dispatch(ctx, &Events{})
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Fatalf("got %v", err)
		}
	})
}

// endregion

package dispatch

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

func TestSendGivesUpAfterOneSecond(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		queue := make(chan Event, 1)
		d := &Dispatcher{Queue: queue, Patience: time.Second}

		if err := d.Send(t.Context(), Event{"click"}); err != nil {
			t.Fatalf("first Send: %v, want room for it", err)
		}
		begin := time.Now() // the bubble's clock: no real second passes
		err := d.Send(t.Context(), Event{"view"})
		if !errors.Is(err, ErrBusy) || time.Since(begin) != time.Second {
			t.Errorf("full queue: %v after %v, want %v after 1s",
				err, time.Since(begin), ErrBusy)
		}
	})
}

func TestSendStopsWithItsCaller(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &Dispatcher{Queue: make(chan Event), Patience: time.Minute}
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(time.Millisecond, cancel)

		err := d.Send(ctx, Event{"click"})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("Send = %v, want context.Canceled", err)
		}
	})
}

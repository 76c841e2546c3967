package broker

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

// slowAtFirst answers after ten seconds the first time, then at once.
func slowAtFirst() Dial {
	calls := 0
	return func(ctx context.Context) (*Conn, error) {
		calls++
		if calls > 1 {
			return &Conn{}, nil
		}
		select {
		case <-time.After(10 * time.Second):
			return &Conn{}, nil
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// In a synctest bubble the seconds pass at once.
func TestOnceHidesAFailedStart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &Silent{Dial: slowAtFirst()}
		start := time.Now()
		if s.Get() != nil || time.Since(start) != 5*time.Second {
			t.Fatal("want no connection after five seconds")
		}
		time.Sleep(time.Hour)
		if s.Get() != nil {
			t.Fatal("Once must not have tried again")
		}
	})
}

func TestLazyReportsAndRetries(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := NewLazy(slowAtFirst())
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		defer cancel()
		if _, err := l.Get(ctx); !errors.Is(err, context.DeadlineExceeded) {
			t.Fatal("want the deadline's error, got", err)
		}
		if conn, err := l.Get(t.Context()); conn == nil || err != nil {
			t.Fatal("the second Get must connect:", err)
		}
	})
}

func TestAnImpatientCallerDoesNotWaitForThePatientOne(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := NewLazy(slowAtFirst())
		go l.Get(t.Context()) // dials for ten seconds
		synctest.Wait()

		start := time.Now()
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if _, err := l.Get(ctx); !errors.Is(err, context.DeadlineExceeded) {
			t.Fatal("want the deadline's error, got", err)
		}
		if waited := time.Since(start); waited != time.Second {
			t.Fatal("want to give up after a second, waited", waited)
		}
	})
}

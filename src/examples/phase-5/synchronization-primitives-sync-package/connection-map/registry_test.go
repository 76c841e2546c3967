package registry

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"
)

func TestManyCallersShareOneConnection(t *testing.T) {
	var dialed atomic.Int32
	r := &Registry{Dial: func(name string) (*Conn, error) {
		dialed.Add(1)
		return &Conn{Name: name}, nil
	}}

	var wg sync.WaitGroup
	for range 50 {
		wg.Go(func() {
			if _, err := r.Get("events"); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()

	if n := dialed.Load(); n != 1 {
		t.Fatalf("dialed %d times, want once", n)
	}
}

func TestAFailedDialIsTriedAgain(t *testing.T) {
	up := false
	r := &Registry{Dial: func(name string) (*Conn, error) {
		if !up {
			return nil, errors.New("connection refused")
		}
		return &Conn{Name: name}, nil
	}}

	if _, err := r.Get("events"); err == nil {
		t.Fatal("the first Get must report the failure")
	}
	up = true
	if _, err := r.Get("events"); err != nil {
		t.Fatal("the second Get must dial again:", err)
	}
}

func TestADroppedConnectionIsReplaced(t *testing.T) {
	r := &Registry{Dial: func(name string) (*Conn, error) {
		return &Conn{Name: name}, nil
	}}

	first, _ := r.Get("events")
	r.Drop(first)
	second, _ := r.Get("events")
	r.Drop(first) // late news about the first must not drop the second
	third, _ := r.Get("events")

	if second == first || third != second {
		t.Fatal("want a new connection after Drop, and then to keep it")
	}
}

func TestASlowServerHoldsUpNobodyElse(t *testing.T) {
	dialing, answer := make(chan struct{}), make(chan struct{})
	r := &Registry{Dial: func(name string) (*Conn, error) {
		if name == "slow" {
			close(dialing)
			<-answer
		}
		return &Conn{Name: name}, nil
	}}

	var wg sync.WaitGroup
	wg.Go(func() {
		if _, err := r.Get("slow"); err != nil {
			t.Error(err)
		}
	})
	<-dialing
	if _, err := r.Get("fast"); err != nil { // one lock for all would hang
		t.Error(err)
	}
	close(answer)
	wg.Wait()
}

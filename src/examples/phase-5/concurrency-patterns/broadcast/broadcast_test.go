package broadcast

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func TestEveryConsumerSeesEveryValue(t *testing.T) {
	in := make(chan string)
	names := []string{"store", "campaigns", "errors"}
	got := make([][]string, len(names))
	outs := make([]chan<- string, len(names))
	var consumers sync.WaitGroup
	for i := range names {
		out := make(chan string)
		outs[i] = out
		consumers.Go(func() {
			for v := range out {
				got[i] = append(got[i], v)
			}
		})
	}
	want := []string{"click", "view", "buy"}
	go func() {
		defer close(in)
		for _, v := range want {
			in <- v
		}
	}()
	if err := Broadcast(t.Context(), in, outs...); err != nil {
		t.Fatal(err)
	}
	consumers.Wait()
	for i, name := range names {
		if !slices.Equal(got[i], want) {
			t.Errorf("%s got %v", name, got[i])
		}
	}
}

func TestTheSlowestConsumerSetsThePace(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		in, fast, slow := make(chan int), make(chan int), make(chan int)
		go Broadcast(t.Context(), in, fast, slow)
		var slowConsumer sync.WaitGroup
		slowConsumer.Go(func() {
			for range slow {
				time.Sleep(time.Second)
			}
		})
		go func() {
			defer close(in)
			for i := range 4 {
				in <- i
			}
		}()
		start := time.Now()
		for range fast {
		}
		if took := time.Since(start); took != 3*time.Second {
			t.Errorf("the fast consumer needed %v", took)
		}
		slowConsumer.Wait() // the bubble's clock stops with this function
	})
}

func TestCancelFreesABlockedBroadcast(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		in := make(chan int, 1)
		in <- 1
		time.AfterFunc(time.Second, cancel)
		err := Broadcast(ctx, in, make(chan int)) // nobody reads
		if !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
	})
}

package merge

import (
	"context"
	"slices"
	"testing"
	"testing/synctest"
)

func source(values ...int) <-chan int {
	c := make(chan int, len(values))
	for _, v := range values {
		c <- v
	}
	close(c)
	return c
}

func TestEveryValueArrives(t *testing.T) {
	var got []int
	merged := Merge(t.Context(), source(1, 4), source(), source(2, 3, 5))
	for v := range merged {
		got = append(got, v)
	}
	slices.Sort(got) // the order between sources is not defined
	if want := []int{1, 2, 3, 4, 5}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestOrderWithinASourceIsKept(t *testing.T) {
	var odd []int
	for v := range Merge(t.Context(), source(1, 3, 5), source(2, 4)) {
		if v%2 != 0 {
			odd = append(odd, v)
		}
	}
	if want := []int{1, 3, 5}; !slices.Equal(odd, want) {
		t.Errorf("got %v, want %v", odd, want)
	}
}

func TestNoSourceIsAnEmptyStream(t *testing.T) {
	if _, open := <-Merge[int](t.Context()); open {
		t.Error("a value out of nothing")
	}
}

func TestCancelFreesIdleAndBlockedForwarders(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		idle := make(chan int) // never sends
		merged := Merge(ctx, idle, source(1, 2, 3))
		<-merged // the second forwarder now waits to send a 2
		synctest.Wait()
		cancel()
		synctest.Wait()
		if _, open := <-merged; open {
			t.Error("a value after cancel")
		}
	})
}

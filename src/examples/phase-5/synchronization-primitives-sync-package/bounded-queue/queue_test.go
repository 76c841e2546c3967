package queue

import (
	"slices"
	"sync"
	"testing"
	"testing/synctest"
)

type bounded interface {
	Put(int) bool
	Get() (int, bool)
	Close()
}

func eachKind(t *testing.T, test func(*testing.T, func(int) bounded)) {
	t.Run("cond", func(t *testing.T) {
		test(t, func(n int) bounded { return New[int](n) })
	})
	t.Run("channel", func(t *testing.T) {
		test(t, func(n int) bounded { return NewChan[int](n) })
	})
}

func TestEveryItemArrivesOnce(t *testing.T) {
	eachKind(t, func(t *testing.T, newQueue func(int) bounded) {
		q := newQueue(2)
		var producers, consumers sync.WaitGroup
		for p := range 4 {
			producers.Go(func() {
				for i := range 50 {
					q.Put(p*50 + i)
				}
			})
		}
		var mu sync.Mutex
		var got []int
		for range 3 {
			consumers.Go(func() {
				for v, ok := q.Get(); ok; v, ok = q.Get() {
					mu.Lock()
					got = append(got, v)
					mu.Unlock()
				}
			})
		}
		producers.Wait()
		q.Close()
		consumers.Wait()

		slices.Sort(got)
		if len(got) != 200 || got[0] != 0 || got[199] != 199 {
			t.Fatalf("got %d items", len(got))
		}
	})
}

func TestPutWaitsForRoom(t *testing.T) {
	eachKind(t, func(t *testing.T, newQueue func(int) bounded) {
		synctest.Test(t, func(t *testing.T) {
			q := newQueue(1)
			q.Put(1)
			second := false
			go func() {
				q.Put(2)
				second = true
			}()
			synctest.Wait() // returns when the goroutine is blocked
			if second {
				t.Fatal("the second Put must wait")
			}
			q.Get()
			synctest.Wait()
			if !second {
				t.Fatal("Get must make room for the second Put")
			}
		})
	})
}

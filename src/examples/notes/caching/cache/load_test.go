package cache

import (
	"context"
	"errors"
	"runtime"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func TestMissesOfOneKeyShareALoad(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := New[string, int](WithTTL(time.Minute))
		loads := 0
		fetch := func(context.Context) (int, error) {
			loads++
			time.Sleep(time.Second)
			return 42, nil
		}
		var wg sync.WaitGroup
		for range 1000 {
			wg.Go(func() {
				v, err := c.GetOrLoad(t.Context(), "answer", fetch)
				if v != 42 || err != nil {
					t.Errorf("got %v, %v", v, err)
				}
			})
		}
		wg.Wait()
		if loads != 1 {
			t.Errorf("%d loads, want 1", loads)
		}
	})
}

func TestChangeDuringLoadKeepsOldValueOut(t *testing.T) {
	for _, change := range []func(*Cache[string, string]){
		func(c *Cache[string, string]) { c.Delete("price") },
		func(c *Cache[string, string]) { c.Set("price", "new") },
	} {
		synctest.Test(t, func(t *testing.T) {
			var c Cache[string, string]
			go c.GetOrLoad(t.Context(), "price",
				func(context.Context) (string, error) {
					time.Sleep(time.Second) // has read the old price
					return "old", nil
				})
			synctest.Wait()
			change(&c)
			synctest.Sleep(time.Second)
			if v, _ := c.Get("price"); v == "old" {
				t.Errorf("%q was stored after the change", v)
			}
		})
	}
}

func TestLeavingCallerDoesNotEndTheLoad(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var c Cache[string, int]
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		slow := func(ctx context.Context) (int, error) {
			time.Sleep(2 * time.Second)
			return 42, ctx.Err()
		}
		_, err := c.GetOrLoad(ctx, "answer", slow)
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("impatient caller got %v", err)
		}
		synctest.Sleep(time.Second)
		if v, ok := c.Get("answer"); !ok || v != 42 {
			t.Errorf("the load was lost: got %v, %v", v, ok)
		}
	})
}

func TestFailedLoadIsNotStored(t *testing.T) {
	var c Cache[string, int]
	_, err := c.GetOrLoad(t.Context(), "a",
		func(context.Context) (int, error) { panic("no database") })
	if err == nil || !strings.Contains(err.Error(), "no database") {
		t.Errorf("got %v", err)
	}
	v, err := c.GetOrLoad(t.Context(), "a",
		func(context.Context) (int, error) { return 1, nil })
	if v != 1 || err != nil {
		t.Errorf("second try: got %v, %v", v, err)
	}
}

func TestLoadThatExitsIsNoValue(t *testing.T) {
	var c Cache[string, int]
	_, err := c.GetOrLoad(t.Context(), "a",
		func(context.Context) (int, error) {
			runtime.Goexit()
			return 1, nil
		})
	if err == nil || c.Len() != 0 {
		t.Errorf("got %v, and %d entries", err, c.Len())
	}
}

// The clock is asked between the first look and the second.
func TestSecondLookFindsWhatCameMeanwhile(t *testing.T) {
	var c *Cache[string, int]
	store := sync.OnceFunc(func() { c.Set("a", 1) })
	c = New[string, int](WithClock(func() time.Time {
		store()
		return time.Unix(0, 0)
	}))
	v, err := c.GetOrLoad(t.Context(), "a",
		func(context.Context) (int, error) { return 2, nil })
	if v != 1 || err != nil {
		t.Errorf("got %v, %v: it was loaded again", v, err)
	}
}

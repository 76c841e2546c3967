package cache

import (
	"context"
	"math"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func TestNilCacheIsOff(t *testing.T) {
	var c *Cache[string, int]
	c.Set("a", 1)
	c.SetTTL("a", 1, 0)
	c.Delete("a")
	c.Close()
	if _, ok := c.Get("a"); ok || c.Len() != 0 || c.Sweep() != 0 {
		t.Error("a nil cache holds something")
	}
	fetch := func(context.Context) (int, error) { return 7, nil }
	if v, err := c.GetOrLoad(t.Context(), "a", fetch); v != 7 || err != nil {
		t.Errorf("got %v, %v", v, err)
	}
}

func TestZeroValueNeverExpires(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var c Cache[string, int]
		if _, ok := c.Get("a"); ok {
			t.Error("found something in an empty cache")
		}
		c.Set("a", 1)
		time.Sleep(100 * 365 * 24 * time.Hour)
		if v, _ := c.Get("a"); v != 1 || c.Sweep() != 0 {
			t.Error("gone after a century")
		}
		c.Close()
	})
}

func TestPanickingKeyLeavesTheLockFree(t *testing.T) {
	var c Cache[any, int]
	c.Set("a", 1)
	func() {
		defer func() {
			if recover() == nil {
				t.Error("a slice as key did not panic")
			}
		}()
		c.Get([]int{1})
	}()
	c.Set("b", 2) // would wait forever
}

func TestNaNIsNeverStored(t *testing.T) {
	c := New[float64, int](WithLimit(1))
	fetch := func(context.Context) (int, error) { return 7, nil }
	for range 3 {
		c.Set(math.NaN(), 1)
		v, err := c.GetOrLoad(t.Context(), math.NaN(), fetch)
		if v != 7 || err != nil {
			t.Errorf("got %v, %v", v, err)
		}
	}
	if c.Len() != 0 || len(c.loads) != 0 {
		t.Errorf("%d entries, %d loads are left", c.Len(), len(c.loads))
	}
}

func TestJitterOnlyShortens(t *testing.T) {
	clk := &clock{t: time.Unix(0, 0)}
	c := New[int, int](WithTTL(100*time.Second), WithJitter(0.2),
		WithClock(clk.now))
	for key := range 1000 {
		c.Set(key, key)
	}
	clk.advance(80 * time.Second)
	if n := c.Sweep(); n != 0 {
		t.Errorf("%d entries lived less than 80 s", n)
	}
	clk.advance(10 * time.Second)
	if n := c.Sweep(); n < 350 || n > 650 {
		t.Errorf("%d of 1000 entries are over at 90 s", n)
	}
	clk.advance(10 * time.Second)
	if c.Sweep(); c.Len() != 0 {
		t.Errorf("%d entries outlived their TTL", c.Len())
	}
}

func TestUseByManyGoroutines(t *testing.T) {
	c := New[int, int](WithTTL(time.Microsecond), WithLimit(100),
		WithSweepBatch(7), WithJanitor(time.Microsecond))
	defer c.Close()
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Go(func() {
			for i := range 500 {
				key := (g*31 + i) % 150
				c.Set(key, i)
				c.Get(key)
				c.GetOrLoad(t.Context(), key+1,
					func(context.Context) (int, error) { return i, nil })
				c.Delete(key + 2)
				if i%100 == 0 {
					c.Sweep()
				}
			}
		})
	}
	wg.Wait()
	if n := c.Len(); n > 100 {
		t.Errorf("%d entries, limit 100", n)
	}
}

package cache

import (
	"runtime"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func TestJanitorFreesWhatNobodyReads(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := New[int, string](WithTTL(time.Minute), WithJanitor(time.Hour))
		defer c.Close()
		for key := range 10_000 {
			c.Set(key, "unread")
		}
		synctest.Sleep(59 * time.Minute)
		t.Log("after 59 minutes:", c.Len(), "entries")
		synctest.Sleep(time.Minute)
		t.Log("after 60 minutes:", c.Len(), "entries")
		if c.Len() != 0 {
			t.Error("the janitor left something")
		}
	})
}

func TestCloseTwiceAndUseAfter(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := New[int, int](WithTTL(time.Hour), WithJanitor(time.Hour))
		go c.Close()
		c.Close()
		c.Close()
		c.Set(1, 1)
		if v, ok := c.Get(1); !ok || v != 1 {
			t.Errorf("after Close: got %v, %v", v, ok)
		}
	})
}

// A bubble that is left with a goroutine in it fails its test.
func TestForgottenCloseLeaksNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := New[int, int](WithJanitor(time.Minute))
		c.Set(1, 1)
		runtime.GC() // c is not used below this line
		synctest.Sleep(time.Minute)
	})
}

func TestSweepLetsOthersChangeTheMap(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1)) // no luck needed
	clk := &clock{t: time.Unix(0, 0)}
	begun := make(chan struct{})
	begin := sync.OnceFunc(func() { close(begun) })
	c := New[int, int](WithClock(clk.now), WithSweepBatch(1))
	for key := range 5000 {
		c.SetTTL(key, key, time.Second)
	}
	clk.advance(time.Second)
	c.now = func() time.Time { begin(); return clk.now() }
	done := make(chan struct{})
	go func() {
		defer close(done)
		<-begun // Sweep has asked for the time
		for key := 5000; key < 10_000; key++ {
			c.SetTTL(key, key, time.Hour)
			c.Delete(key - 5000)
		}
	}()
	if n := c.Sweep(); n > 2500 {
		t.Errorf("swept %d: others hardly got in meanwhile", n)
	}
	<-done
	if c.Sweep(); c.Len() != 5000 {
		t.Errorf("%d entries are left, want 5000", c.Len())
	}
}

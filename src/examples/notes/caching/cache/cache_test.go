package cache

import (
	"testing"
	"time"
)

// A clock that stands still until a test moves it.
type clock struct{ t time.Time }

func (c *clock) now() time.Time          { return c.t }
func (c *clock) advance(d time.Duration) { c.t = c.t.Add(d) }

func TestEntryIsOverExactlyAtItsTTL(t *testing.T) {
	clk := &clock{t: time.Unix(0, 0)}
	c := New[string, int](WithTTL(time.Minute), WithClock(clk.now))
	c.Set("a", 1)

	clk.advance(time.Minute - 1)
	if v, ok := c.Get("a"); !ok || v != 1 {
		t.Errorf("a nanosecond before: got %v, %v", v, ok)
	}
	clk.advance(1)
	if v, ok := c.Get("a"); ok || v != 0 {
		t.Errorf("at its end: got %v, %v", v, ok)
	}
	if n := c.Len(); n != 1 {
		t.Errorf("a read removed the entry: Len is %d", n)
	}
	if n := c.Sweep(); n != 1 {
		t.Errorf("swept %d entries, want 1", n)
	}
}

func TestNoTimeLeftDeletes(t *testing.T) {
	var c Cache[string, int]
	c.Set("a", 1)
	c.SetTTL("a", 2, time.Until(time.Now())) // a moment ago
	if v, ok := c.Get("a"); ok {
		t.Errorf("got %v from an entry without time left", v)
	}
}

func TestLimitKeepsWhatLivesLongest(t *testing.T) {
	clk := &clock{t: time.Unix(0, 0)}
	c := New[int, int](WithLimit(4), WithClock(clk.now))
	c.SetTTL(0, 0, time.Second)
	for key := 1; key < 10; key++ {
		c.SetTTL(key, key, time.Hour)
		if key == 4 {
			if _, ok := c.Get(0); ok {
				t.Error("the shortest life was not the first to go")
			}
		}
	}
	if n := c.Len(); n != 4 {
		t.Errorf("Len is %d, want 4", n)
	}
}

package cache

import (
	"testing"
	"time"
)

// go test -race -bench . ./notes/caching/cache

func BenchmarkGet(b *testing.B) {
	c := New[int, int](WithTTL(time.Hour))
	c.Set(1, 1)
	for b.Loop() {
		c.Get(1)
	}
}

func BenchmarkSetAtItsLimit(b *testing.B) {
	c := New[int, int](WithTTL(time.Hour), WithLimit(10_000))
	key := 0
	for b.Loop() {
		c.Set(key, key)
		key++
	}
}

func BenchmarkGetAndSetInParallel(b *testing.B) {
	c := New[int, int](WithTTL(time.Hour))
	b.RunParallel(func(pb *testing.PB) {
		for key := 0; pb.Next(); key++ {
			if key%16 == 0 {
				c.Set(key%1024, key)
			} else {
				c.Get(key % 1024)
			}
		}
	})
}

package main

import (
	"context"
	"fmt"
	"time"

	"roadmap.example/notes/caching/cache"
)

// prices is the system of record; reads counts how often it is asked.
var (
	prices = map[string]int{"tea": 450}
	reads  int
)

func query(name string) (int, error) {
	reads++
	return prices[name], nil
}

func main() {
	now := time.Date(2026, 1, 1, 12, 0, 0, 0, time.UTC)
	c := cache.New[string, int](
		cache.WithTTL(time.Minute),
		cache.WithClock(func() time.Time { return now }),
	)
	show := func(what string) {
		price, err := c.GetOrLoad(context.Background(), "tea",
			func(context.Context) (int, error) { return query("tea") })
		if err != nil {
			fmt.Println(what, err)
			return
		}
		fmt.Printf("%-19s %d, reads: %d\n", what, price, reads)
	}

	show("miss")
	show("hit")

	prices["tea"] = 480 // changed behind the cache's back
	show("source has changed")
	now = now.Add(time.Minute)
	show("a minute later")

	prices["tea"] = 500 // changed the right way:
	c.Delete("tea")     // first write, then invalidate
	show("after invalidation")
}

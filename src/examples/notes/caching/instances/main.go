package main

import (
	"context"
	"fmt"
	"time"

	"roadmap.example/notes/caching/cache"
)

var (
	database = map[string]int{"tea": 450}
	now      = time.Date(2026, 1, 1, 12, 0, 0, 0, time.UTC)
)

// An Instance of the service has a cache of its own.
type Instance struct {
	prices *cache.Cache[string, int]
	heard  chan string // names from the bus, such as Redis Pub/Sub
}

func NewInstance() *Instance {
	return &Instance{
		prices: cache.New[string, int](
			cache.WithTTL(time.Minute), // for messages that get lost
			cache.WithLimit(10_000),
			cache.WithClock(func() time.Time { return now }),
		),
		heard: make(chan string, 16),
	}
}

// Price answers a request.
func (in *Instance) Price(ctx context.Context, name string) (int, error) {
	return in.prices.GetOrLoad(ctx, name,
		func(context.Context) (int, error) { return database[name], nil })
}

// SetPrice writes to the database first and deletes afterwards.
func (in *Instance) SetPrice(name string, price int, bus ...*Instance) {
	database[name] = price
	in.prices.Delete(name)
	for _, other := range bus {
		other.heard <- name // only the name: it cannot be out of date
	}
}

// Listen handles what has been heard. A service runs it in a goroutine.
func (in *Instance) Listen() {
	for len(in.heard) > 0 {
		in.prices.Delete(<-in.heard)
	}
}

func main() {
	a, b := NewInstance(), NewInstance()
	show := func(what string) {
		b.Listen()
		atA, _ := a.Price(context.Background(), "tea")
		atB, _ := b.Price(context.Background(), "tea")
		fmt.Printf("%-28s A %d, B %d\n", what, atA, atB)
	}
	show("both have read")
	a.SetPrice("tea", 480, b)
	show("A writes, B hears of it")
	a.SetPrice("tea", 500)
	show("A writes, message is lost")
	now = now.Add(time.Minute)
	show("a minute later")
}

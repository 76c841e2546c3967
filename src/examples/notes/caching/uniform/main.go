package main

import (
	"fmt"
	"math/rand/v2"

	"roadmap.example/notes/caching/cache"
)

func main() {
	const keys, room, reads = 10_000, 500, 200_000
	c := cache.New[int, int](cache.WithLimit(room))
	random := rand.New(rand.NewPCG(1, 2))
	for range reads {
		key := random.IntN(keys) // each as likely as any other
		if _, ok := c.Get(key); !ok {
			c.Set(key, key)
		}
	}
	hits, _ := c.Stats()
	fmt.Printf("%.0f %%\n", 100*float64(hits)/reads)
}

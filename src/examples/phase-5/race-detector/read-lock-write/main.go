//example:races

package main

import (
	"fmt"
	"strings"
	"sync"
)

type cache struct {
	mu sync.RWMutex
	m  map[string]string
}

func (c *cache) get(key string) string {
	c.mu.RLock()
	defer c.mu.RUnlock()
	value, ok := c.m[key]
	if !ok {
		value = strings.ToUpper(key)
		c.m[key] = value
	}
	return value
}

func main() {
	c := cache{m: make(map[string]string)}
	var wg sync.WaitGroup
	for _, key := range []string{"a", "b"} {
		wg.Go(func() { fmt.Println(len(c.get(key))) })
	}
	wg.Wait()
}

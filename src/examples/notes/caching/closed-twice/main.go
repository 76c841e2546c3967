package main

import (
	"fmt"
	"time"

	"roadmap.example/notes/caching/cache"
)

func main() {
	c := cache.New[string, int](cache.WithJanitor(time.Hour))
	c.Close()
	c.Close()
	c.Set("tea", 12)
	fmt.Println(c.Get("tea"))
}

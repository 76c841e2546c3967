package main

import (
	"fmt"
	"time"

	"roadmap.example/notes/caching/cache"
)

func main() {
	var c cache.Cache[string, int]
	c.Set("coupon", 20)

	ended := time.Now().Add(-time.Second) // the offer is over
	c.SetTTL("coupon", 20, time.Until(ended))
	fmt.Println(c.Get("coupon"))
}

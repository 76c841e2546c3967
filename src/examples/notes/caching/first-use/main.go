package main

import (
	"context"
	"fmt"
	"time"

	"roadmap.example/notes/caching/cache"
)

var stock = map[string]int{"tea": 12}

func main() {
	ctx := context.Background()
	// region use
	c := cache.New[string, int](
		cache.WithTTL(time.Minute),
		cache.WithLimit(10_000),
	)
	query := func(context.Context) (int, error) {
		fmt.Println("query tea")
		return stock["tea"], nil
	}
	fmt.Println(c.GetOrLoad(ctx, "tea", query))
	fmt.Println(c.GetOrLoad(ctx, "tea", query))

	stock["tea"] = 0 // sold out
	c.Delete("tea")
	fmt.Println(c.GetOrLoad(ctx, "tea", query))
	// endregion
}

package main

import (
	"context"
	"fmt"

	"roadmap.example/notes/caching/cache"
)

var rates = map[string]int{"EUR": 450, "JPY": 73_000}

var prices cache.Cache[string, int]

func price(item, currency string) (int, error) {
	return prices.GetOrLoad(context.Background(), item,
		func(context.Context) (int, error) {
			return rates[currency], nil
		})
}

func main() {
	for _, currency := range []string{"EUR", "JPY"} {
		n, err := price("tea", currency)
		fmt.Println(n, currency, err)
	}
}

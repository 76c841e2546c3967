package main

import (
	"fmt"
	"strconv"
)

func parsePrice(text string) (float64, error) {
	price, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return 0, err
	}
	if price < 0 || price > 1000 {
		return 0, fmt.Errorf("%v is no price", price)
	}
	return price, nil
}

func main() {
	for _, text := range []string{"4.50", "-1", "inf", "nan"} {
		fmt.Println(parsePrice(text))
	}
}

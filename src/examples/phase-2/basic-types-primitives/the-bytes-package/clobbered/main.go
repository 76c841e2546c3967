package main

import (
	"bytes"
	"fmt"
)

func main() {
	order := []byte("soup,tea")

	dish, drink, _ := bytes.Cut(order, []byte(","))
	dish = append(dish, " of the day"...)
	fmt.Printf("%s / %s\n", dish, drink)

	order = []byte("soup,tea, and a long list of wishes")
	dish, drink, _ = bytes.Cut(order, []byte(","))
	dish = append(dish, " of the day"...)
	fmt.Printf("%s / %s\n", dish, drink)
}

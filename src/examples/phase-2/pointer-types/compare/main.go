package main

import "fmt"

type dish struct {
	name  string
	price int
}

func main() {
	a := &dish{"soup", 450}
	b := &dish{"soup", 450}
	c := a
	fmt.Println(a == b, *a == *b, a == c)

	orders := map[*dish]int{}
	orders[a]++
	orders[b]++
	orders[c]++
	fmt.Println(len(orders), orders[a])
}

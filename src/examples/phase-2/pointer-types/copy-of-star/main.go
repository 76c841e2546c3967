package main

import "fmt"

type table struct {
	seats  int
	guests []string
}

func main() {
	a := &table{4, []string{"Ada"}}
	b := *a
	b.seats = 6
	b.guests[0] = "Ben"
	fmt.Println(*a)
}

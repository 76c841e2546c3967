package main

import "fmt"

func main() {
	order := "tea"
	ticket := order
	order += " with milk"
	fmt.Println(order, "/", ticket)

	raw := []byte(ticket)
	raw[0] = 'T'
	fmt.Println(ticket, "/", string(raw))
}

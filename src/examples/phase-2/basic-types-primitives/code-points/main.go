package main

import "fmt"

func main() {
	seat := 'B'
	next := seat + 1
	fmt.Println(seat, next, string(next))
}

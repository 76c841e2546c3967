package main

import "fmt"

type minutes int

func main() {
	m := minutes(90)
	h := m / 60
	fmt.Printf("%T %v\n", h, h)
}

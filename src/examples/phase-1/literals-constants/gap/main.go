package main

import "fmt"

const (
	low = iota * 10
	middle
	none = -1
	high
	top = iota
)

func main() {
	fmt.Println(low, middle, none, high, top)
}

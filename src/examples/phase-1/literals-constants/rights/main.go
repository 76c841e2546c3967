package main

import "fmt"

const (
	read = iota
	write
	export
)

func main() {
	user := read | export
	fmt.Println("read:", user&read != 0, "write:", user&write != 0)
}

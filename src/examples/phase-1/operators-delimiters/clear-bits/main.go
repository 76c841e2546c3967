package main

import "fmt"

func main() {
	flags := 0b0111
	flags &^= 1<<1 | 1<<3
	fmt.Println(flags)
}

package main

import "fmt"

func half(n float32) float32 { return n / 2 }

func main() {
	count := 1
	letter := 'a'
	ratio := 1.0
	wave := 2i
	name := "Go"
	found := count < 2
	fmt.Printf("%T %T %T %T %T %T\n", count, letter, ratio, wave, name, found)

	small := half(3)   // the function says float32
	next := small + 1  // the constant joins what is there
	sum := 'a' + 1.0   // constants only: the later kind of the two
	pause := count * 2 // int, as count is
	fmt.Printf("%T %T %T %T\n", small, next, sum, pause)
}

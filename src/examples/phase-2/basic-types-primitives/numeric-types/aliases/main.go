package main

import "fmt"

func main() {
	var letter rune = 'é'
	var level byte = 200
	var number int32 = letter
	var raw []uint8 = []byte("é")
	fmt.Printf("%T %T %d %d %v\n", letter, level, level, number, raw)
}

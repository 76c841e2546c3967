package main

import "fmt"

func main() {
	for _, n := range []int{5, 33, 50, 1025} {
		s := append([]byte(nil), make([]byte, n)...)
		fmt.Println(len(s), cap(s))
	}
}

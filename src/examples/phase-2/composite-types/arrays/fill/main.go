package main

import "fmt"

func read(buffer [4]byte) int {
	return copy(buffer[:], "soup")
}

func main() {
	var buffer [4]byte
	n := read(buffer)
	fmt.Printf("%d %q\n", n, buffer[:n])
}

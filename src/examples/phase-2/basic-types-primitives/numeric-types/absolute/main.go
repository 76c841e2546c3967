package main

import "fmt"

func abs(n int32) int32 {
	if n < 0 {
		return -n
	}
	return n
}

func main() {
	var hash int32 = -1 << 31
	fmt.Println(abs(hash), abs(hash)%8)
}

//example:panics

package main

import "fmt"

func half(n int) int { return n / 2 }

func main() {
	var a, b any = half, half
	fmt.Println(a == nil)
	fmt.Println(a == b)
}

package main

import "fmt"

func pair[T any](a, b T) string { return fmt.Sprintf("%T", []T{a, b}) }

func main() {
	var n int32 = 4
	fmt.Println(pair(1, 2), pair(1, 'a'), pair(n, 2))
}

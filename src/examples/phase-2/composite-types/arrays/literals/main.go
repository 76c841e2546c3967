package main

import "fmt"

const (
	low = iota
	normal
	high
)

func main() {
	// region literals
	fmt.Println([3]int{1, 2, 3}, [3]int{1}, [3]int{})
	counted := [...]int{1, 2, 3}
	fmt.Printf("%T\n", counted)

	signs := [...]string{high: "++", low: "--", normal: "~"}
	fmt.Println(signs[high], len(signs))

	sparse := [...]int{2: 20, 30, 0: 5}
	fmt.Println(sparse)

	const size = 2 * len(counted) // a constant
	var twice [size]int
	fmt.Println(len(twice), cap(twice))
	// endregion
}

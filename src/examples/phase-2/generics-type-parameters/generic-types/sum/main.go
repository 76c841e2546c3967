package main

import "fmt"

type list[T any] []T

type number interface{ ~int | ~int64 | ~float64 }

func sum[T number](l list[T]) T {
	var total T
	for _, v := range l {
		total += v
	}
	return total
}

func main() {
	fmt.Println(sum(list[int]{1, 2, 3}), sum(list[float64]{0.5, 1}))
}

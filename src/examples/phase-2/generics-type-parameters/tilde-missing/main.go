//example:nocompile

package main

import "fmt"

func sum[T int | float64](list []T) T {
	var sum T
	for _, v := range list {
		sum += v
	}
	return sum
}

type cents int

func main() {
	fmt.Println(sum([]int{450, 290}))
	fmt.Println(sum([]cents{450, 290}))
}

package main

import "fmt"

func convert[To, From ~int | ~float64](v From) To { return To(v) }

func main() {
	fmt.Println(convert[int, float64](4.9))
	fmt.Println(convert[int](4.9))

	round := convert[int, float64]
	fmt.Printf("%T %v\n", round, round(2.2))
}

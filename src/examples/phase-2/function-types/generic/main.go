//example:since 1.27

package main

import "fmt"

func latest[T any](list []T) T { return list[len(list)-1] }

func main() {
	f := latest[int]                           // written
	var g func([]string) string = latest       // told by the variable
	steps := []func([]float64) float64{latest} // told by the element

	fmt.Printf("%T\n%T\n%T\n", f, g, steps[0])
	fmt.Println(f([]int{450, 280}), g([]string{"soup", "tea"}))
}

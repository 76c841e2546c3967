//example:nocompile

package main

import "fmt"

type list[T any] []T

type ticket struct{ seat string }

func (t ticket) String() string { return t.seat }

func printAll(l list[fmt.Stringer]) {}

func printEach[T fmt.Stringer](l list[T]) {}

func main() {
	tickets := list[ticket]{{"12a"}}
	printEach(tickets)
	printAll(tickets)
	var _ list[any] = tickets
}

package main

import "fmt"

type queue []string

func main() {
	q := queue{"A-17", "A-18", "A-19"}
	first := q[:1]
	all := append([]string{}, q...)
	fmt.Printf("%T %T\n", first, all)
}

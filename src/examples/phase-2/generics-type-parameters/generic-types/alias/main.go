//example:since 1.24

package main

import "fmt"

type set[K comparable] = map[K]struct{} // an alias with a parameter

type table[V any] = map[string]V // one of two chosen

type names = set[string]

func main() {
	var n names = map[string]struct{}{"Ada": {}}
	var t table[int] = map[string]int{"tea": 250}
	fmt.Printf("%T %T\n", n, t)
	fmt.Println(len(n), t["tea"])
}

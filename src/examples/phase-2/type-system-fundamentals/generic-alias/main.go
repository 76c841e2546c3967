//example:since 1.24

package main

import "fmt"

type set[K comparable] = map[K]bool

func main() {
	open := set[string]{"ovens": true}
	var plain map[string]bool = open
	fmt.Printf("%T %v\n", open, plain["ovens"])
}

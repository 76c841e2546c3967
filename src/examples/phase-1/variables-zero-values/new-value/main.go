//example:since 1.26

package main

import "fmt"

func main() {
	limit := new(30) // since Go 1.26: a pointer to a variable that holds 30
	*limit++
	fmt.Printf("%T %d\n", limit, *limit)
}

//example:nocompile

package main

import "fmt"

func main() {
	n, err := fmt.Println("one")
	n, err := fmt.Println("two") // nothing new on the left: write =
	n := "three"                 // and a type never changes
	_ := 4                       // nor is the blank identifier new

	var size struct{ width int }
	size.width, more := 80, true // := takes names only
	fmt.Println(n, err, size, more)
}

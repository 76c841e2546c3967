//example:nocompile

package main

import "fmt"

type string int

func main() {
	var name string = "Gopher"
	fmt.Println(name)
}

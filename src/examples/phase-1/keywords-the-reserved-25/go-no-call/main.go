//example:nocompile

package main

import "fmt"

func main() {
	defer fmt.Println
	fmt.Println("working")
}

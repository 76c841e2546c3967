//example:panics

package main

import "fmt"

func main() {
	defer fmt.Println("1 runs all the same")
	defer panic("2 fails")
	defer fmt.Println("3")
	fmt.Println("body")
}

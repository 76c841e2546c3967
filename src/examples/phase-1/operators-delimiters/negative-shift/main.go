//example:panics

package main

import "fmt"

func main() {
	width, used := 8, 9
	fmt.Println(1 << (width - used))
}

//example:panics

package main

import "fmt"

func main() {
	line := make([]byte, 4, 16)
	fmt.Println([4]byte(line))
	fmt.Println([6]byte(line))
}

//example:panics

package main

import "fmt"

func main() {
	codes := []int{1, 2, 3}
	fmt.Println([2]int(codes))
	fmt.Println([4]int(codes))
}

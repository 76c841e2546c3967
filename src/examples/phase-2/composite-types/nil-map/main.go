//example:panics

package main

import "fmt"

func main() {
	var sold map[string]int
	fmt.Println(sold["soup"], len(sold))
	sold["soup"] = 1
}

//example:panics

package main

import "fmt"

func main() {
	scores := map[string]map[string]int{}
	fmt.Println(scores["chess"]["Ada"])

	scores["chess"]["Ada"]++
	fmt.Println(scores)
}

//example:panics

package main

import "fmt"

func main() {
	var byTag map[string][]int
	ids := append(byTag["go"], 1)
	delete(byTag, "go")
	fmt.Println(len(byTag), ids)
	byTag["go"] = ids
	fmt.Println(len(byTag))
}

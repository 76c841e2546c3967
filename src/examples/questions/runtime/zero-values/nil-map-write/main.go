//example:panics

package main

import "fmt"

func main() {
	var ages map[string]int
	fmt.Println(len(ages), ages["Ann"]) // reading works
	ages["Ann"] = 41                    // there is no table to write to
}

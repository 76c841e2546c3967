//example:nocompile

package main

import "fmt"

func main() {
	var cups int = 3
	var price float64 = 2.5
	fmt.Println("total:", cups*price)
}

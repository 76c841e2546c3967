//example:nocompile

package main

import "fmt"

func main() {
	if false {
		fmt.Println("total: " + 12)
	}
	var stock int = "three"
	fmt.Println(stock.size)
}

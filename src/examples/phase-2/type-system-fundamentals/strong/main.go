//example:nocompile

package main

import "fmt"

func main() {
	var count int = 3
	var big int64 = 1 << 40
	var price = 2.5
	fmt.Println(count + big)
	fmt.Println(count * price)
	fmt.Println("items: " + count)
	if count {
		fmt.Println(true + 1)
	}
}

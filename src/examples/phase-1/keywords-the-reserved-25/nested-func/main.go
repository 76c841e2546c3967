//example:nocompile

package main

import "fmt"

func main() {
	func double(n int) int {
		return n + n
	}
	fmt.Println(double(21))
}

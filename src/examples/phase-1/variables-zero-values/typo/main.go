//example:nocompile

package main

import "fmt"

func main() {
	total := 40
	discount := 5
	totl = total - discount
	fmt.Println("to pay:", total)
}

//example:nocompile

package main

import "fmt"

func main() {
	today, usual := []string{"soup"}, []string{"soup"}
	fmt.Println(today == nil)
	fmt.Println(today == usual)
}

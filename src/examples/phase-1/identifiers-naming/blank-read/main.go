//example:nocompile

package main

import "fmt"

func main() {
	_ = 41
	fmt.Println(_ + 1)
	_ := 42
}

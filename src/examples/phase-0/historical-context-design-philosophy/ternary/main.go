//example:nocompile

package main

import "fmt"

func main() {
	cups := 3
	fmt.Println(cups == 1 ? "cup" : "cups")
}

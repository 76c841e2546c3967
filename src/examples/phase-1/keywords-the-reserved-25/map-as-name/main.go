//example:nocompile

package main

import "fmt"

func main() {
	map()
}

func map() {
	fmt.Println("you are here")
}

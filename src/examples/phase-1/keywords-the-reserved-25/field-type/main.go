//example:nocompile

package main

import "fmt"

type message struct {
	type string
	text string
}

func main() {
	fmt.Println(message{"greeting", "hello"})
}

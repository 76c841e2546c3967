package main

import "fmt"

const (
	host, port = "localhost", 8080
	a, b       // the list above once more
)

const (
	limit uint8 = 100
	c           // its type, too
	d     = 7   // a list of its own, and no type
	e           // that one again
)

func main() {
	fmt.Println(host, port, a, b)
	fmt.Printf("%v %T, %v %T\n", c, c, e, e)
}

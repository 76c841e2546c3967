//example:panics

package main

import (
	"fmt"
	"io"
)

func main() {
	var c io.Closer // an interface, nil
	defer fmt.Println("deferred before")
	defer c.Close() // which Close? It fails here
	fmt.Println("never printed")
}

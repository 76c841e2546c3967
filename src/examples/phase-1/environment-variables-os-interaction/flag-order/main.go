//example:args notes.txt -n 3

package main

import (
	"flag"
	"fmt"
)

func main() {
	n := flag.Int("n", 1, "how many lines")
	flag.Parse()
	fmt.Println(*n, flag.Args())
}

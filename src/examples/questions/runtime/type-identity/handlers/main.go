//example:nocompile

package main

import "fmt"

type handler func(string)
type processor func(string)

func main() {
	write := func(s string) { fmt.Println(s) }
	var h handler = write
	var p processor = write
	write = h
	h = p
	p("done")
}

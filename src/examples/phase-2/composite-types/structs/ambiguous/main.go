//example:nocompile

package main

import "fmt"

type printer struct{ name string }
type scanner struct{ name string }

func (printer) Start() {}
func (scanner) Start() {}

type copier struct {
	printer
	scanner
}

func main() {
	var c copier
	c.printer.Start()
	fmt.Println(c.name)
	c.Start()
	var _ interface{ Start() } = c
}

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

type queue struct {
	printer
	jobs int
}

type remote struct{ *printer }

func main() {
	var c copier
	c.printer.Start()
	fmt.Println(c.name)
	c.Start()
	var _ interface{ Start() } = c

	_ = queue{printer: printer{}, name: "A4"}
	_ = remote{name: "A4"}
}

//example:vet

package main

import "fmt"

// noCopy is what go vet recognizes by its two methods.
type noCopy struct{}

func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

type connection struct {
	_    noCopy
	name string
}

func show(c connection) { fmt.Println(c.name) }

func main() {
	c := connection{name: "db"}
	d := c
	show(d)
}

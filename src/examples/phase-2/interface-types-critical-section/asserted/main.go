//example:nocompile

package main

// shipment gained a method last week.
type shipment interface {
	cost() int
	label() string
}

type crate struct{ kilos int }

var _ shipment = (*crate)(nil)

func (c *crate) cost() int { return 900 + 50*c.kilos }

func main() {}

// A toy marker: three colors, one gray queue, and the barrier that keeps
// a running program from hiding an object from the collector.
package main

import (
	"fmt"
	"slices"
)

// region marker
type object struct {
	name   string
	color  string // "white" until reached, "gray" queued, "black" done
	fields []*object
}

type collector struct {
	heap    []*object
	gray    []*object
	barrier bool
}

// shade queues an object that was white until now.
func (c *collector) shade(o *object) {
	if o != nil && o.color == "white" {
		o.color = "gray"
		c.gray = append(c.gray, o)
	}
}

// step scans one gray object: its white referents turn gray, it turns black.
func (c *collector) step() bool {
	if len(c.gray) == 0 {
		return false
	}
	o := c.gray[0]
	c.gray = c.gray[1:]
	for _, f := range o.fields {
		c.shade(f)
	}
	o.color = "black"
	return true
}

// write is what the program does when it stores a pointer. Like Go's
// hybrid barrier it shades the value that is overwritten and the new one.
func (c *collector) write(o *object, i int, value *object) {
	if c.barrier {
		c.shade(o.fields[i])
		c.shade(value)
	}
	o.fields[i] = value
}

func run(barrier bool) {
	d := &object{name: "D", color: "white"}
	b := &object{name: "B", color: "white", fields: []*object{d}}
	a := &object{name: "A", color: "white", fields: []*object{b, nil}}
	x := &object{name: "X", color: "white"} // nobody refers to X
	c := &collector{heap: []*object{a, b, d, x}, barrier: barrier}

	c.shade(a) // the only root
	c.step()   // A is black, B is gray

	// While marking is under way, the program moves its pointer to D from
	// the gray B, which is still to be scanned, to the black A.
	c.write(a, 1, d)
	c.write(b, 0, nil)

	for c.step() {
	}
	var freed []string
	for _, o := range c.heap {
		if o.color == "white" {
			freed = append(freed, o.name)
		}
	}
	fmt.Printf("barrier %-5t freed %v", barrier, freed)
	if slices.Contains(freed, "D") {
		fmt.Print("  <- A still points to D")
	}
	fmt.Println()
}

// endregion

func main() {
	run(false)
	run(true)
}

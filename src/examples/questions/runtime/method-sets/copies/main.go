// The receiver is the first argument: a copy of the value, or a copy of its
// address.
package main

import "fmt"

// Counter shows both kinds side by side; real types pick one.
type Counter struct {
	count int
	log   []string
}

// IncrementValue changes its own copy of count, but shares the log's array.
func (c Counter) IncrementValue() { c.count++; c.log[0] = "changed" }

// IncrementPointer changes the caller's variable.
func (c *Counter) IncrementPointer() { c.count++ }

// Get reads.
func (c Counter) Get() int { return c.count }

func main() {
	c := Counter{log: []string{"new"}}
	c.IncrementValue()
	fmt.Println("after IncrementValue:  ", c.count, c.log)
	c.IncrementPointer()
	fmt.Println("after IncrementPointer:", c.count)

	// A method value evaluates its receiver now, not when it is called.
	get, inc := c.Get, c.IncrementPointer
	inc()
	inc()
	fmt.Println("get was bound at 1:    ", get(), "now", c.count)

	// Without the dot notation: ordinary functions.
	fmt.Printf("%T\n%T\n", Counter.Get, (*Counter).IncrementPointer)
}

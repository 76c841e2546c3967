//example:nocompile

package main

import "fmt"

type event struct{ id string }
type click struct{ event }

func store(e event) { fmt.Println(e.id) }

func main() {
	c := click{event{"e-1"}}
	store(c.event)
	store(c)
	events := []event{c}
	fmt.Println(len(events))
}

//example:nocompile

package main

type card struct{ stamps int }

func (c *card) stamp()      { c.stamps++ }
func (c card) missing() int { return 10 - c.stamps }

type stamper interface{ stamp() }
type misser interface{ missing() int }

func main() {
	var ada card
	var s stamper = &ada // *card has stamp
	var m misser = ada   // card has missing
	m = &ada             // and *card has it too
	s = ada              // card has no stamp
	_, _ = s, m
}

//example:nocompile

package main

type card struct{ stamps int }

func (c *card) stamp() { c.stamps++ }

func main() {
	cards := map[string]card{"Ada": {stamps: 3}}
	cards["Ada"].stamps = 4
	cards["Ada"].stamps++
	cards["Ada"].stamp()
}

//example:nocompile

package main

type card struct{ stamps int }

func (c *card) stamp()      { c.stamps++ }
func (c card) missing() int { return 10 - c.stamps }

type voucher struct{ stamps int }
type stamper interface{ stamp() }

func newCard() card    { return card{} }
func newPair() [2]card { return [2]card{} }

func main() {
	cards := map[string]card{"Ada": {}}
	cards["Ada"].stamp()    // a map element
	newCard().stamp()       // a result
	newPair()[0].stamp()    // an element of an array that is a result
	card(voucher{}).stamp() // a conversion
	card{}.stamp()          // a composite literal
	var _ stamper = card{}  // to implement an interface

	_ = cards["Ada"].missing() + newCard().missing() // these two may
}

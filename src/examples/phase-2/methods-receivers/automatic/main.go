// Where a call takes an address or follows a pointer by itself.
package main

import "fmt"

type card struct{ stamps int }

func (c *card) stamp()      { c.stamps++ }
func (c card) missing() int { return 10 - c.stamps }

type customer struct {
	name string
	card card
}

func main() {
	var c card
	c.stamp() // a variable: (&c).stamp()

	eve := customer{name: "Eve"}
	eve.card.stamp() // a field of a variable: (&eve.card).stamp()

	deck := []card{{1}, {2}}
	deck[1].stamp() // an element of a slice: (&deck[1]).stamp()

	pair := [2]card{}
	pair[0].stamp() // an element of an array variable

	p := &c
	p.stamp()                // the pointer itself
	fmt.Println(p.missing()) // (*p).missing()
	fmt.Println(c, eve, deck, pair)
}

// A method value keeps its receiver as it was when it was written down.
package main

import "fmt"

type card struct{ stamps int }

func (c card) show()  { fmt.Println("copied at once:", c.stamps) }
func (c *card) peek() { fmt.Println("by its address:", c.stamps) }

func main() {
	ada := card{stamps: 1}
	show := ada.show // copies the card
	peek := ada.peek // copies its address: (&ada).peek
	ada.stamps = 2
	show()
	peek()

	p := &ada
	again := p.show      // copies *p now
	p = &card{stamps: 7} // peek and again do not follow p
	peek()
	again()
}

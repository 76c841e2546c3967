package main

import "fmt"

type card struct{ stamps int }

func (c *card) stamp() { c.stamps++ }

func main() {
	// Take a copy out, change it, store it back.
	cards := map[string]card{"Ada": {stamps: 3}}
	ada := cards["Ada"]
	ada.stamp()
	cards["Ada"] = ada
	fmt.Println(cards)

	// Or let the map hold pointers: the cards themselves never move.
	held := map[string]*card{"Bo": {stamps: 7}}
	held["Bo"].stamp()
	held["Bo"].stamps++
	fmt.Println(*held["Bo"])
}

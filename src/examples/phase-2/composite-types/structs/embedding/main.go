package main

import "fmt"

type event struct {
	id   string
	page string
}

func (e event) Where() string { return e.id + " on " + e.page }

type click struct {
	event  // embedded: no name of its own
	button string
}

func main() {
	c := click{
		event:  event{id: "e-1", page: "/menu"},
		button: "buy",
	}
	c.page = "/cart" // means c.event.page

	fmt.Println(c.id, c.event.id, c.button)
	fmt.Println(c.Where())
	fmt.Printf("%+v\n", c)
}

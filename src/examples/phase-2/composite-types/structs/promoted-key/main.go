//example:since 1.27

package main

import "fmt"

type event struct{ id, page string }

type click struct {
	event
	button string
}

func main() {
	c := click{id: "e-1", page: "/menu", button: "buy"}
	fmt.Printf("%+v\n", c)
}

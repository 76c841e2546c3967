package main

import "fmt"

type door struct{ open bool }

func (d *door) String() string {
	if d.open {
		return "open"
	}
	return "shut"
}

func main() {
	d := door{open: true}
	fmt.Println(d, &d, []door{d})
}

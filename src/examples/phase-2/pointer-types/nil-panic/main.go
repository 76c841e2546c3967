//example:panics

package main

import "fmt"

type guest struct {
	name  string
	table int
}

// find returns nil where nobody has that name.
func find(guests []guest, name string) *guest {
	for i := range guests {
		if guests[i].name == name {
			return &guests[i]
		}
	}
	return nil
}

func main() {
	guests := []guest{{"Ada", 3}, {"Ben", 5}}
	fmt.Println(find(guests, "Ada").table)
	fmt.Println(find(guests, "Cem").table)
}

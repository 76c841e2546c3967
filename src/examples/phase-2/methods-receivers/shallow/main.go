// What a copied receiver shares with the original, and what it does not.
package main

import "fmt"

type hall struct {
	name  string
	rows  [2]int         // an array: its elements are copied
	queue []string       // a slice: the copy leads to the same elements
	taken map[string]int // a map: the copy leads to the same map
}

func (h hall) change() {
	h.name = "Blue"
	h.rows[0] = 99
	h.queue[0] = "Bo"
	h.queue = append(h.queue, "Cy")
	h.taken["A1"] = 1
}

func main() {
	h := hall{"Red", [2]int{12, 14}, []string{"Ada"}, map[string]int{}}
	h.change()
	fmt.Println(h.name, h.rows, h.queue, h.taken)
}

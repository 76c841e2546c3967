package main

import (
	"bytes"
	"fmt"
)

// show says whether part has room: an append would write into order.
func show(name string, part []byte) {
	fmt.Printf("%-12s %-14q room %t\n", name, part, cap(part) > len(part))
}

func main() {
	order := []byte("soup,tea,pie ")
	comma := []byte(",")

	before, _, _ := bytes.Cut(order, comma)
	show("Cut", before)
	show("TrimSpace", bytes.TrimSpace(order))
	show("TrimSuffix", bytes.TrimSuffix(order, []byte(",pie ")))

	parts := bytes.Split(order, comma)
	show("Split, first", parts[0])
	show("Fields", bytes.Fields(order)[0])
	for part := range bytes.SplitSeq(order, comma) {
		show("SplitSeq", part)
		break
	}

	parts[0][0] = 'S'
	fmt.Printf("written to a part: %s\n", order)
}

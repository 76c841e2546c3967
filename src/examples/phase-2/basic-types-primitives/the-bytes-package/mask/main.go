package main

import (
	"bytes"
	"fmt"
)

// mask replaces all but the last four digits, in place.
func mask(card []byte) {
	for i := range card[:max(0, len(card)-4)] {
		if card[i] >= '0' && card[i] <= '9' {
			card[i] = '*'
		}
	}
}

func main() {
	line := []byte("card=4111 1111 1111 1234; table=7")
	_, rest, _ := bytes.Cut(line, []byte("card="))
	card, _, _ := bytes.Cut(rest, []byte(";"))
	mask(card)
	fmt.Printf("%s\n", line)
}

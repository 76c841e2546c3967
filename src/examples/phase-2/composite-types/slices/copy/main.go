package main

import (
	"fmt"
	"slices"
)

func main() {
	// region copy
	menu := []string{"soup", "tea", "bread"}

	card := make([]string, len(menu))
	fmt.Println(copy(card, menu), card)

	short := make([]string, 2)
	fmt.Println(copy(short, menu), short)

	var empty []string
	fmt.Println(copy(empty, menu), empty) // no room, nothing copied

	copy(card[1:], card) // the two overlap
	fmt.Println(card)

	clone := slices.Clone(menu)
	clone[0] = "stew"
	fmt.Println(menu[0], clone[0])
	// endregion
}

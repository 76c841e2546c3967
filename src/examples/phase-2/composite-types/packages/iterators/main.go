package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

func main() {
	// region iterators
	menu := []string{"tea", "soup", "cake"}
	for i, dish := range slices.All(menu) {
		fmt.Print(i, dish, " ")
	}
	for i, dish := range slices.Backward(menu) {
		fmt.Print(i, dish, " ")
	}
	for dish := range slices.Values(menu) {
		fmt.Print(dish, " ")
	}
	fmt.Println()
	for pair := range slices.Chunk(menu, 2) {
		fmt.Print(pair)
	}
	fmt.Println()

	words := strings.FieldsSeq("rice pie fish") // no slice yet
	fmt.Println(slices.Collect(words), slices.Sorted(words))
	fmt.Println(slices.AppendSeq(menu, words))
	byLength := func(a, b string) int {
		return cmp.Compare(len(a), len(b))
	}
	fmt.Println(slices.SortedFunc(words, byLength))
	fmt.Println(slices.SortedStableFunc(words, byLength))
	// endregion
}

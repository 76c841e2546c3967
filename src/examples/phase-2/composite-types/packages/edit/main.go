package main

import (
	"fmt"
	"slices"
	"strings"
)

func main() {
	list := []string{"soup", "Soup", "tea", "tea", "cake", "tea"}
	show := func(name string, s []string) { fmt.Println(name, s) }
	isTea := func(dish string) bool { return dish == "tea" }
	// region edit
	show("Insert     ", slices.Insert(slices.Clone(list), 1, "rice", "pie"))
	show("Delete     ", slices.Delete(slices.Clone(list), 1, 4))
	show("DeleteFunc ", slices.DeleteFunc(slices.Clone(list), isTea))
	show("Replace    ", slices.Replace(slices.Clone(list), 0, 2, "rice"))
	show("Compact    ", slices.Compact(slices.Clone(list)))
	show("CompactFunc",
		slices.CompactFunc(slices.Clone(list), strings.EqualFold))

	unique := slices.Clone(list)
	slices.Sort(unique)
	show("unique     ", slices.Compact(unique))
	// endregion
}

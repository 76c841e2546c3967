package main

import (
	"fmt"
	"slices"
	"sort"
	"strings"
)

type dish struct {
	name  string
	price int
}

type byName []dish

func (s byName) Len() int           { return len(s) }
func (s byName) Less(i, j int) bool { return s[i].name < s[j].name }
func (s byName) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }

func main() {
	menu := []dish{{"tea", 30}, {"soup", 50}, {"cake", 40}}
	// region sort
	sort.Sort(byName(menu)) // a type with three methods
	fmt.Println(menu)
	sort.Slice(menu, func(i, j int) bool { // since Go 1.8
		return menu[i].price < menu[j].price
	})
	fmt.Println(menu)
	slices.SortFunc(menu, func(a, b dish) int { // since Go 1.21
		return strings.Compare(a.name, b.name)
	})
	fmt.Println(menu)

	i := sort.Search(len(menu), func(i int) bool {
		return menu[i].name >= "soup"
	})
	fmt.Println(i, menu[i])
	// endregion
}

package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

func main() {
	// region count
	count := map[string]int{}
	for word := range strings.FieldsSeq("to be or not to be") {
		count[word]++
	}
	fmt.Println("count: ", count)
	// endregion

	// region group
	byLength := map[int][]string{}
	for word := range maps.Keys(count) {
		byLength[len(word)] = append(byLength[len(word)], word)
	}
	for _, words := range byLength {
		slices.Sort(words)
	}
	fmt.Println("group: ", byLength)
	// endregion

	// region invert
	codes := map[string]int{"ok": 200, "fine": 200, "gone": 410}
	names := map[int][]string{}
	for name, code := range codes {
		names[code] = append(names[code], name)
	}
	slices.Sort(names[200])
	fmt.Println("invert:", names)
	// endregion

	// region nested
	seats := map[string]map[int]string{}
	book := func(train string, seat int, guest string) {
		if seats[train] == nil {
			seats[train] = map[int]string{}
		}
		seats[train][seat] = guest
	}
	book("ICE 9", 41, "Ada")
	fmt.Println("nested:", seats, seats["TGV"][1] == "")
	// endregion

	// region table
	type pair struct{ from, to string }
	rates := map[pair]float64{{"EUR", "CHF"}: 0.95}
	convert := map[string]func(string) string{
		"up": strings.ToUpper, "trim": strings.TrimSpace,
	}
	fmt.Println("table: ", rates[pair{"EUR", "CHF"}], convert["up"]("go"))
	// endregion
}

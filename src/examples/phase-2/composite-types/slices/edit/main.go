// Removing and adding in place, each task on a list of its own.
package main

import (
	"fmt"
	"slices"
)

func main() {
	list := func() []string {
		return []string{"soup", "tea", "bread", "cake", "tea"}
	}
	isTea := func(dish string) bool { return dish == "tea" }

	// region edit
	s := list()
	s = slices.Delete(s, 1, 3)
	fmt.Println("delete 1, 2:    ", s)

	s = list()
	s[2] = s[len(s)-1]
	s[len(s)-1] = ""
	s = s[:len(s)-1]
	fmt.Println("delete unordered:", s)

	s = slices.DeleteFunc(list(), isTea)
	fmt.Println("filter:         ", s)

	s = slices.Insert(list(), 1, "salad", "rice")
	fmt.Println("insert at 1:    ", s)

	s = slices.Replace(list(), 1, 4, "rice")
	fmt.Println("replace 1 to 3: ", s)

	s = list()
	last := s[len(s)-1]
	s = s[:len(s)-1]
	fmt.Println("pop:            ", last, s)

	s = list()
	clear(s[1:3])
	fmt.Printf("clear 1, 2:      %q\n", s)
	// endregion
}

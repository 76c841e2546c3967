package main

import (
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing/fstest"
	"unicode"
)

func main() {
	dishes := []string{"Soup", "tea", "Apple pie", "bread"}
	short := func(s string) bool { return len(s) < 5 }

	slices.SortFunc(dishes, func(a, b string) int {
		return strings.Compare(strings.ToLower(a), strings.ToLower(b))
	})
	fmt.Println(strings.Join(dishes, ", "))
	fmt.Println(slices.IndexFunc(dishes, short))
	fmt.Println(slices.ContainsFunc(dishes, short))
	fmt.Println(strings.Join(slices.DeleteFunc(dishes, short), ", "))

	stock := map[string]int{"soup": 0, "tea": 8}
	maps.DeleteFunc(stock, func(_ string, n int) bool { return n == 0 })
	fmt.Println(stock)

	spaced := func(r rune) rune {
		if unicode.IsPunct(r) {
			return ' '
		}
		return r
	}
	fmt.Println(strings.Map(spaced, "soup,tea;pie"))
	fmt.Println(len(strings.FieldsFunc("soup,tea;pie", unicode.IsPunct)))

	load := sync.OnceValue(func() int {
		fmt.Println("loading")
		return 42
	})
	fmt.Println(load(), load())

	files := fstest.MapFS{"hot/soup.txt": {}, "hot/stew.txt": {}}
	show := func(path string, f fs.DirEntry, err error) error {
		fmt.Println(path)
		return err
	}
	fmt.Println(fs.WalkDir(files, "hot", show))
}

package main

import (
	"fmt"
	"slices"
	"strings"
)

func main() {
	fmt.Println("Compare  ", strings.Compare("pie", "tea"),
		strings.Compare("tea", "tea"), strings.Compare("tea", "soup"))
	fmt.Println("operators", "soup" < "tea", "tea" == "tea", "Tea" < "soup")

	dishes := []string{"tea", "éclair", "soup", "Tart"}
	slices.SortFunc(dishes, strings.Compare)
	fmt.Println("sorted   ", dishes)

	fmt.Println("EqualFold", strings.EqualFold("GZip", "gzip"))
	a, b := "ΟΔΟΣ", "οδος"
	fmt.Println("EqualFold", strings.EqualFold(a, b))
	fmt.Println("ToLower  ", strings.ToLower(a) == strings.ToLower(b))
	fmt.Println("straße   ", strings.EqualFold("straße", "STRASSE"))
}

package main

import (
	"fmt"
	"regexp"
	"strconv"
)

func main() {
	price := regexp.MustCompile(`(\d+) (EUR|USD)`)
	s := "tea 3 EUR, cake 5 USD"

	// A template for each match, and nothing of what lies between.
	var list []byte
	for _, m := range price.FindAllStringSubmatchIndex(s, -1) {
		list = price.ExpandString(list, "$2=$1;", s, m)
	}
	fmt.Println(string(list))

	// A function that needs a group asks the match once more.
	fmt.Println(price.ReplaceAllStringFunc(s, func(match string) string {
		m := price.FindStringSubmatch(match)
		n, _ := strconv.Atoi(m[1])
		return strconv.Itoa(n*100) + " " + m[2] + "-cents"
	}))
}

package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, literal := range []string{
		`"th\u00e9\n"`, "`raw \\n`", `'☺'`,
		`soup`, `"soup`, `"soup" `, `'soup'`,
	} {
		text, err := strconv.Unquote(literal)
		fmt.Printf("Unquote      %-12s %q %v\n", literal, text, err)
	}

	line := `"fish and chips" 2`
	dish, err := strconv.QuotedPrefix(line)
	fmt.Println("QuotedPrefix", dish, err, line[len(dish):])

	r, multibyte, rest, _ := strconv.UnquoteChar(`\u263a!`, '"')
	fmt.Println("UnquoteChar ", string(r), multibyte, rest)
}

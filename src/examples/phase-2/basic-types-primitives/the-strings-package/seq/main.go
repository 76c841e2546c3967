package main

import (
	"fmt"
	"iter"
	"strings"
	"unicode"
)

func show(name string, parts iter.Seq[string]) {
	fmt.Printf("%-14s", name)
	for part := range parts {
		fmt.Printf(" %q", part)
	}
	fmt.Println()
}

func main() {
	show("Lines", strings.Lines("tea\r\n\nsoup"))
	show("SplitSeq", strings.SplitSeq("tea,soup", ","))
	show("SplitAfterSeq", strings.SplitAfterSeq("tea,soup", ","))
	show("FieldsSeq", strings.FieldsSeq(" tea  soup "))
	show("FieldsFuncSeq", strings.FieldsFuncSeq("tea12soup", unicode.IsDigit))
	show("Lines, empty", strings.Lines(""))
}

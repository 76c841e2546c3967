package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	line := "WARN disk é: disk 91% full"

	fmt.Println("Index         ", strings.Index(line, "disk"))
	fmt.Println("IndexByte     ", strings.IndexByte(line, ':'))
	fmt.Println("IndexRune     ", strings.IndexRune(line, 'é'))
	fmt.Println("IndexAny      ", strings.IndexAny(line, "%:"))
	fmt.Println("IndexFunc     ", strings.IndexFunc(line, unicode.IsDigit))

	fmt.Println("LastIndex     ", strings.LastIndex(line, "disk"))
	fmt.Println("LastIndexByte ", strings.LastIndexByte(line, ' '))
	fmt.Println("LastIndexAny  ", strings.LastIndexAny(line, "%:"))
	upper := unicode.IsUpper
	fmt.Println("LastIndexFunc ", strings.LastIndexFunc(line, upper))

	fmt.Println("not there     ", strings.Index(line, "tape"))
	fmt.Println("Count         ", strings.Count(line, "disk"))
	fmt.Println("no overlaps   ", strings.Count("aaaa", "aa"))
	fmt.Println("gaps          ", strings.Count("thé", ""))
}

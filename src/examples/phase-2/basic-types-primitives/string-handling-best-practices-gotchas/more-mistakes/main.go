package main

import (
	"fmt"
	"strconv"
	"strings"
)

func main() {
	// region pairs
	fmt.Println(strings.TrimRight("email.html", ".html"), "not",
		strings.TrimSuffix("email.html", ".html"))
	fmt.Println(len(strings.Split("", ",")), "not",
		len(strings.FieldsFunc("", func(r rune) bool { return r == ',' })))
	fmt.Println(strings.ToLower("ΟΔΟΣ") == "οδος", "not",
		strings.EqualFold("ΟΔΟΣ", "οδος"))
	fmt.Println(string(rune(65)), "not", strconv.Itoa(65))
	fmt.Println(strings.Replace("a-b-c", "-", "+", 1), "not",
		strings.ReplaceAll("a-b-c", "-", "+"))
	fmt.Println(" " == "", "not", strings.TrimSpace(" ") == "")

	title := "ȺȺ menu"
	at := strings.Index(strings.ToLower(title), "menu")
	_, after, _ := strings.Cut(title, " ")
	fmt.Printf("%q not %q\n", title[at:], after)
	// endregion
}

package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	fmt.Println("ToUpper ", strings.ToUpper("crème brûlée"))
	fmt.Println("ToLower ", strings.ToLower("CRÈME BRÛLÉE"))
	fmt.Println("ToTitle ", strings.ToTitle("crème brûlée"))
	fmt.Println("Title   ", strings.Title("o'neill's pie"))

	fmt.Println("ToUpper of ǆ:", strings.ToUpper("ǆ"))
	fmt.Println("ToTitle of ǆ:", strings.ToTitle("ǆ"))
	fmt.Println("ToUpper of straße:", strings.ToUpper("straße"))

	turkish := unicode.TurkishCase
	fmt.Println("ToUpper        ", strings.ToUpper("izmir"))
	fmt.Println("ToUpperSpecial ", strings.ToUpperSpecial(turkish, "izmir"))
	fmt.Println("ToLowerSpecial ", strings.ToLowerSpecial(turkish, "IRMAK"))
	fmt.Println("ToTitleSpecial ", strings.ToTitleSpecial(turkish, "izmir"))
}

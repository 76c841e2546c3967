package main

import (
	"fmt"
	"strconv"
)

func main() {
	text := "thé\t\"☺\"\x00\xff\u3000"
	fmt.Println("Quote             ", strconv.Quote(text))
	fmt.Println("QuoteToASCII      ", strconv.QuoteToASCII(text))
	fmt.Println("QuoteToGraphic    ", strconv.QuoteToGraphic(text))
	fmt.Printf("%%q and %%+q         %q %+q\n", "thé\n", "thé\n")

	fmt.Println("QuoteRune         ", strconv.QuoteRune('☺'))
	fmt.Println("QuoteRuneToASCII  ", strconv.QuoteRuneToASCII('☺'))
	fmt.Println("QuoteRuneToGraphic", strconv.QuoteRuneToGraphic('\t'))

	fmt.Println("CanBackquote      ", strconv.CanBackquote(`C:\menu`),
		strconv.CanBackquote("two\nlines"), strconv.CanBackquote("`"))
	fmt.Println("IsPrint           ", strconv.IsPrint('☺'),
		strconv.IsPrint('\u3000'), strconv.IsPrint('\u200b'))
	fmt.Println("IsGraphic         ", strconv.IsGraphic('☺'),
		strconv.IsGraphic('\u3000'), strconv.IsGraphic('\u200b'))
}

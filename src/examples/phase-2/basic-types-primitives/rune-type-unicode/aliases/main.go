//example:since 1.25

package main

import (
	"fmt"
	"unicode"
)

func main() {
	fmt.Println(unicode.CategoryAliases["Currency_Symbol"])
	fmt.Println(unicode.Is(unicode.LC, 'ǅ'))
	fmt.Println(unicode.Is(unicode.Cn, '\u0378'))
}

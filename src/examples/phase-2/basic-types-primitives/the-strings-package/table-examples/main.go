package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	fmt.Println(strings.ToUpper("hello"), strings.ToLower("HELLO"))
	fmt.Println(strings.ToTitle("hello"))

	fmt.Printf("%q\n", strings.TrimSpace(" hi "))
	fmt.Printf("%q\n", strings.Trim("!!hi!!", "!"))
	fmt.Printf("%q\n", strings.TrimLeft("!!hi!!", "!"))
	fmt.Printf("%q\n", strings.TrimRight("!!hi!!", "!"))
	fmt.Printf("%q\n", strings.TrimPrefix("hello", "he"))
	fmt.Printf("%q\n", strings.TrimSuffix("hello", "lo"))
	fmt.Printf("%q\n", strings.TrimFunc("12hi3", unicode.IsDigit))

	fmt.Printf("%q\n", strings.Split("a,b,c", ","))
	fmt.Printf("%q\n", strings.SplitN("a,b,c", ",", 2))
	fmt.Printf("%q\n", strings.SplitAfter("a,b", ","))
	fmt.Printf("%q\n", strings.Fields(" a b "))
	fmt.Printf("%q\n", strings.FieldsFunc("a1b", unicode.IsDigit))
	fmt.Printf("%q\n", strings.Join([]string{"a", "b"}, ","))

	fmt.Printf("%q\n", strings.Map(unicode.ToUpper, "hello"))
	fmt.Printf("%q\n", strings.Repeat("ab", 3))
}

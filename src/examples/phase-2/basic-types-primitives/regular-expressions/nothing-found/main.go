// What "nothing" looks like.
package main

import (
	"fmt"
	"regexp"
)

func main() {
	digits := regexp.MustCompile(`\d*`)
	number := regexp.MustCompile(`\d+`)
	fmt.Printf("%q %q\n", digits.FindString("abc"), number.FindString("abc"))
	fmt.Println(digits.FindStringIndex("abc"), number.FindStringIndex("abc"))
	fmt.Println(number.FindAllString("abc", -1) == nil)

	size := regexp.MustCompile(`(\d+)(cm)?`)
	fmt.Printf("%q\n", size.FindStringSubmatch("42"))
	fmt.Println(size.FindStringSubmatchIndex("42"))
}

//example:since 1.25

package main

import (
	"fmt"
	"regexp"
)

func main() {
	word := regexp.MustCompile(`\p{Letter}+`)
	fmt.Println(word.FindString("12 cafés"))
	word = regexp.MustCompile(`\p{greek}+`)
	fmt.Println(word.FindString("cafés, καφές"))
}

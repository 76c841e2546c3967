package main

import (
	"fmt"
	"regexp"
)

func main() {
	digits := regexp.MustCompile(`\d*`)
	fmt.Printf("%q\n", digits.FindAllString("a12b", -1))
	fmt.Println(digits.ReplaceAllString("a12b", "-"))
}

package main

import (
	"fmt"
	"regexp"
)

func main() {
	sep := regexp.MustCompile(`\s*[,;]\s*`)
	fmt.Printf("%q\n", sep.Split("tea, cake;milk ,, rye", -1))
	fmt.Printf("%q\n", sep.Split("tea, cake;milk", 2))
	fmt.Printf("%q %q\n", sep.Split("", -1), sep.Split("tea", 0))
	fmt.Printf("%q\n", regexp.MustCompile(``).Split("tea", -1))
}

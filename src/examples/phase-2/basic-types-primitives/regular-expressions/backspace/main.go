package main

import (
	"fmt"
	"regexp"
)

func main() {
	raw := regexp.MustCompile(`\btea\b`)
	quoted := regexp.MustCompile("\btea\b")
	fmt.Println(raw.MatchString("green tea"), quoted.MatchString("green tea"))
	fmt.Printf("%q\n", quoted.String())
}

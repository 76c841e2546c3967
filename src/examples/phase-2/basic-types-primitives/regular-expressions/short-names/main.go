//example:since 1.22

package main

import (
	"fmt"
	"regexp"
)

func main() {
	date := regexp.MustCompile(`(?<year>\d{4})`)
	fmt.Printf("%q\n", date.SubexpNames())
}

package main

import (
	"fmt"
	"strings"
)

func main() {
	tags := ""
	fmt.Println(len(strings.Split(tags, ",")), len(strings.Fields(tags)))
	fmt.Println(len(strings.Split("a,b,", ",")), len(strings.Fields(" a b ")))
}

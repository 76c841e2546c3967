package main

import (
	"fmt"
	"regexp"
)

func main() {
	list := regexp.MustCompile(`(?:(\w+),?)+`)
	fmt.Printf("%q\n", list.FindStringSubmatch("tea,cake,milk"))
}

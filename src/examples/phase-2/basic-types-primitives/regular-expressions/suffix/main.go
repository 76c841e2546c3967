package main

import (
	"fmt"
	"regexp"
)

func main() {
	file := regexp.MustCompile(`(\w+)\.txt`)
	fmt.Println(file.ReplaceAllString("menu.txt", "$1_old.txt"))
}

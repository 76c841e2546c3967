package main

import (
	"fmt"
	"strings"
)

func main() {
	text := "1 < 2"
	text = strings.ReplaceAll(text, "<", "&lt;")
	text = strings.ReplaceAll(text, "&", "&amp;")
	fmt.Println(text)

	once := strings.NewReplacer("<", "&lt;", "&", "&amp;")
	fmt.Println(once.Replace("1 < 2"))

	swap := strings.NewReplacer("left", "right", "right", "left")
	fmt.Println(swap.Replace("left of the right door"))
}

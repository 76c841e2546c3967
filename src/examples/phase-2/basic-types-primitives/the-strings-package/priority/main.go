package main

import (
	"fmt"
	"strings"
)

func main() {
	r := strings.NewReplacer("a", "1", "aa", "2", "1", "3")
	fmt.Println(r.Replace("aaa"))
}

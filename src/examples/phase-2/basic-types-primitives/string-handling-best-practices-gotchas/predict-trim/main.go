package main

import (
	"fmt"
	"strings"
)

func main() {
	path := "/assets/sass/site.css"
	fmt.Println(strings.TrimLeft(path, "/assets"))
	fmt.Println(strings.TrimPrefix(path, "/assets"))
}

package main

import (
	"fmt"
	"strings"
)

func main() {
	file := "\ufeffname,price\ntea,2.40\n"
	header, _, _ := strings.Cut(file, "\n")
	fmt.Printf("%+q\n", strings.Split(header, ","))
	fmt.Println(strings.HasPrefix(file, "name"))
	fmt.Println(strings.HasPrefix(strings.TrimSpace(file), "name"))

	file = strings.TrimPrefix(file, "\ufeff")
	fmt.Println(strings.HasPrefix(file, "name"))
}

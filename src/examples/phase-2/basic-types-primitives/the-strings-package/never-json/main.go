package main

import (
	"fmt"
	"strings"
)

func isJSON(header string) bool {
	name, value, _ := strings.Cut(header, ":")
	if strings.ToLower(name) != "Content-Type" {
		return false
	}
	return strings.TrimSpace(value) == "application/json"
}

func main() {
	fmt.Println(isJSON("Content-Type: application/json"))
	fmt.Println(isJSON("content-type: application/json"))
}

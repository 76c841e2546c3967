package main

import (
	"fmt"
	"strings"
)

func main() {
	for _, file := range []string{"menu.txt", "order.txt", "next.txt"} {
		fmt.Println(strings.TrimRight(file, ".txt"))
	}
}

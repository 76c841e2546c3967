package main

import "fmt"

func main() {
	names := []string{"ada", "bob"}
	lengths := make([]int, len(names))
	for _, name := range names {
		lengths = append(lengths, len(name))
	}
	fmt.Println(lengths)
}

package main

import "fmt"

func fill(m map[string]int) {
	m["a"] = 1
	m = make(map[string]int)
	m["b"] = 2
}

func main() {
	m := make(map[string]int)
	fill(m)
	fmt.Println(m)
}

package main

import "fmt"

type celsius int

func main() {
	m := map[any]string{
		1:          "int",
		int64(1):   "int64",
		celsius(1): "celsius",
	}
	m[int(1)] = "int again"
	fmt.Println(len(m), m[1], m[uint(1)] == "")
}

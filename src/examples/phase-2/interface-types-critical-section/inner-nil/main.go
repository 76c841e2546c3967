package main

import "fmt"

type table struct{ number int }

func find(number int) *table { return nil }

func main() {
	var a any = find(3)
	var b any = nil
	t, ok := a.(*table)
	fmt.Println(a == nil, b == nil)
	fmt.Println(t == nil, ok)
}

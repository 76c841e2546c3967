package main

import "fmt"

func main() {
	var old []interface{}
	old = []any{"soup", 4, true, nil, 2.5, []int{1, 2}}
	for _, v := range old {
		fmt.Printf("%T ", v)
	}
	fmt.Println()
}

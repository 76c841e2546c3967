package main

import (
	"encoding/json"
	"fmt"
)

func main() {
	var none []int
	empty := []int{}
	fmt.Println(len(none) == len(empty), none == nil, empty == nil)
	appended := append(none, empty...)
	text, err := json.Marshal([][]int{none, empty, none[:0], appended})
	fmt.Println(string(text), err)
}

package main

import (
	"fmt"
	"reflect"
)

func main() {
	var none []int
	fmt.Println(reflect.DeepEqual(none, []int{}))
	fmt.Println(reflect.DeepEqual(
		map[string]any{"n": 1}, map[string]any{"n": int64(1)}))
}

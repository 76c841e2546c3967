package main

import (
	"fmt"
	"unsafe"
)

func main() {
	var pair [2]error
	var order struct {
		note  any
		table int32
	}
	var none any
	fmt.Println(unsafe.Sizeof(pair), unsafe.Sizeof(order))
	fmt.Println(unsafe.Sizeof(none))
}

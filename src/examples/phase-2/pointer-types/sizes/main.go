package main

import (
	"fmt"
	"time"
	"unsafe"
)

type name struct{ first, last string }
type pixels struct{ rows [1000]int64 }

func main() {
	fmt.Println("pointer  ", unsafe.Sizeof(new(pixels)))
	fmt.Println("string   ", unsafe.Sizeof(""))
	fmt.Println("slice    ", unsafe.Sizeof([]int{}))
	fmt.Println("map      ", unsafe.Sizeof(map[string]int{}))
	fmt.Println("time.Time", unsafe.Sizeof(time.Time{}))
	fmt.Println("2 fields ", unsafe.Sizeof(name{}))
	fmt.Println("1 field  ", unsafe.Sizeof(pixels{}))
}

package main

import (
	"fmt"
	"unsafe"
)

type eight struct{ a, b, c, d, e, f, g, h bool }

type scattered struct {
	open  bool
	count int64
	alarm bool
}

type grouped struct {
	count int64
	open  bool
	alarm bool
}

func main() {
	var door bool
	var flags uint8 // eight yes-or-no answers as bits
	fmt.Println(unsafe.Sizeof(door), unsafe.Sizeof(flags))
	fmt.Println(unsafe.Sizeof(eight{}))
	fmt.Println(unsafe.Sizeof(scattered{}), unsafe.Sizeof(grouped{}))
}

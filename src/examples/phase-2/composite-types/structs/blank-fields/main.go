package main

import (
	"fmt"
	"structs"
	"unsafe"
)

type namedOnly struct {
	_    struct{} // literals in other packages need names
	X, Y int
}

type incomparable struct {
	_    [0]func() // == does not compile
	X, Y int
}

type forC struct {
	_    structs.HostLayout // laid out as C does
	X, Y int
}

type apart struct {
	hits int64
	_    [56]byte // a cache line for each
	lost int64
}

func main() {
	fmt.Println(unsafe.Sizeof(namedOnly{X: 1}), unsafe.Sizeof(incomparable{}),
		unsafe.Sizeof(forC{}), unsafe.Sizeof(apart{}))
}

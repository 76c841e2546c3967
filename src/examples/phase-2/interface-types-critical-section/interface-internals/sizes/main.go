// Prints sizes on a 64-bit machine, with Go 1.27.
package main

import (
	"fmt"
	"io"
	"unsafe"
)

type sensor interface {
	Name() string
	Unit() string
	Value() float64
	Limit() float64
}

func main() {
	fmt.Println("any           ", unsafe.Sizeof(any(nil)))
	fmt.Println("error         ", unsafe.Sizeof(error(nil)))
	fmt.Println("sensor        ", unsafe.Sizeof(sensor(nil)))
	fmt.Println("ReadWriter    ", unsafe.Sizeof(io.ReadWriter(nil)))
	fmt.Println("1000 bytes in ", unsafe.Sizeof(any([1000]byte{})))
	fmt.Println("a pointer     ", unsafe.Sizeof((*int)(nil)))
}

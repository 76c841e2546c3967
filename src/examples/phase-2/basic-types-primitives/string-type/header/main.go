package main

import (
	"fmt"
	"unsafe"
)

func main() {
	line := "GET /menu HTTP/2"
	path := line[4:9]
	copied := line
	fmt.Println(unsafe.Sizeof(line), unsafe.Sizeof(path), "bytes each")

	start := uintptr(unsafe.Pointer(unsafe.StringData(line)))
	for _, s := range []string{line, path, copied} {
		at := uintptr(unsafe.Pointer(unsafe.StringData(s)))
		fmt.Println(s, "at", at-start, "length", len(s))
	}
	fmt.Println(len("a\x00b"), "a\x00b" == "a")
}

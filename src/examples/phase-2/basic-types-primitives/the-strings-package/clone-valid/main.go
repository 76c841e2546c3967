package main

import (
	"fmt"
	"strings"
	"unsafe"
)

func main() {
	page := strings.Repeat("x", 1_000_000) + "soup"
	dish := page[1_000_000:]
	copied := strings.Clone(dish)
	fmt.Println("equal:", copied == dish)
	fmt.Println("same memory:",
		unsafe.StringData(copied) == unsafe.StringData(dish))

	broken := "th\xe9 \xff\xfe4.50"
	fmt.Printf("%q\n", strings.ToValidUTF8(broken, "?"))
	fmt.Printf("%q\n", strings.ToValidUTF8(broken, ""))
	fmt.Printf("%+q\n", strings.ToUpper(broken))
	fmt.Printf("%+q\n", strings.Fields(broken))
}

package main

import (
	"fmt"
	"regexp"
	"strings"
	"unsafe"
)

var page = strings.Repeat("some text ", 1000) + "id=4711\n"

func main() {
	id := regexp.MustCompile(`id=\d+`)
	_, after, _ := strings.Cut(page, "id=")
	fmt.Println("Cut       ", holds(after))
	fmt.Println("Fields    ", holds(strings.Fields(page)[2000]))
	fmt.Println("Split     ", holds(strings.Split(page, "=")[1]))
	fmt.Println("TrimSpace ", holds(strings.TrimSpace(page)))
	fmt.Println("ToLower   ", holds(strings.ToLower(page)))
	fmt.Println("ReplaceAll", holds(strings.ReplaceAll(page, "tea", "te")))
	fmt.Println("FindString", holds(id.FindString(page)))

	fmt.Println("ToUpper   ", holds(strings.ToUpper(page)))
	fmt.Println("Clone     ", holds(strings.Clone(after)))
	fmt.Println("Sprint    ", holds(fmt.Sprint(after)))
}

// holds tells whether the bytes of s lie within those of page.
func holds(s string) bool {
	first := uintptr(unsafe.Pointer(unsafe.StringData(page)))
	at := uintptr(unsafe.Pointer(unsafe.StringData(s)))
	return first <= at && at < first+uintptr(len(page))
}

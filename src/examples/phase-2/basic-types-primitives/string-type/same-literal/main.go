package main

import (
	"fmt"
	"strings"
	"unsafe"
)

func main() {
	here, there := "menu of the day", "menu of the day"
	made := strings.Join([]string{"menu of", "the day"}, " ")
	cloned := strings.Clone(here)

	fmt.Println(here == made, here == cloned)
	fmt.Println(at(here) == at(there), at(here) == at(made))
	fmt.Println(at(here) == at(cloned))
}

func at(s string) *byte { return unsafe.StringData(s) }

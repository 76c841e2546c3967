package main

import "fmt"

func main() {
	for i, r := range "né\xff!" { // \xff is no valid UTF-8
		fmt.Printf("byte %d: %U %q\n", i, r, r)
	}
}

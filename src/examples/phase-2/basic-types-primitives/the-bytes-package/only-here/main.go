package main

import (
	"bytes"
	"fmt"
)

func main() {
	var missing []byte
	empty := []byte{}
	fmt.Println("Equal  ", bytes.Equal([]byte("tea"), []byte("tea")))
	fmt.Println("nil    ", bytes.Equal(missing, empty), missing == nil)
	fmt.Println("Compare", bytes.Compare([]byte("pie"), []byte("tea")))
	fmt.Println("Runes  ", bytes.Runes([]byte("thé")))
	fmt.Println("Clone  ", bytes.Clone(missing) == nil)

	_, after, found := bytes.Cut([]byte("tea"), []byte(","))
	fmt.Println("Cut    ", after == nil, found)
	fmt.Println("Trim   ", bytes.TrimSpace([]byte("  ")) == nil)
}

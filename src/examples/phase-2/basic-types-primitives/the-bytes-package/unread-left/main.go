package main

import (
	"bytes"
	"fmt"
)

func main() {
	b := bytes.NewBufferString("soup,tea")
	b.Next(5)
	fmt.Println(b.Len(), b.String())
	b.Truncate(1)
	fmt.Println(b.Len(), b.String())
}

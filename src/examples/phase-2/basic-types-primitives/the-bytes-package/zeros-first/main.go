package main

import (
	"bytes"
	"fmt"
)

func main() {
	b := bytes.NewBuffer(make([]byte, 4))
	b.WriteString("tea")
	fmt.Printf("%d %q\n", b.Len(), b.String())
}

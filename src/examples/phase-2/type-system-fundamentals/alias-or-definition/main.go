package main

import (
	"fmt"
	"time"
)

type pause time.Duration  // a definition: a new type
type wait = time.Duration // an alias: another name

func main() {
	d := 90 * time.Second
	var w wait = d // the same type
	p := pause(d)  // another type: convert

	fmt.Printf("%T %v\n", d, d)
	fmt.Printf("%T %v\n", w, w)
	fmt.Printf("%T %v\n", p, p)
	fmt.Println(w.Minutes(), time.Duration(p).Minutes())
}

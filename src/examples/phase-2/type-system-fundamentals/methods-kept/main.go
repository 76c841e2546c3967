package main

import (
	"fmt"
	"time"
)

type shift struct {
	name string
	time.Duration
}

type stringer fmt.Stringer

type timer shift

func main() {
	s := shift{"late", 8 * time.Hour}
	fmt.Println(s.Hours())

	var text stringer = time.Minute
	fmt.Println(text.String())

	t := timer(s)
	fmt.Println(t.Hours())
}

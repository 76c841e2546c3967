package main

import (
	"fmt"
	"testing"
)

type reading int

func (r reading) String() string { return fmt.Sprint(int(r), " degrees") }

var (
	a, b any
	s    fmt.Stringer
	temp = reading(1000)
)

func main() {
	fmt.Println(testing.AllocsPerRun(100, func() {
		s = temp
		a = s
		b = a
		s = b.(fmt.Stringer)
	}))
}

package main

import (
	"fmt"
	"testing"
)

var kept any

//go:noinline
func keep(v any) { kept = v }

func main() {
	for _, n := range []int{255, 256} {
		fmt.Println(n, testing.AllocsPerRun(1000, func() { keep(n) }))
	}
}

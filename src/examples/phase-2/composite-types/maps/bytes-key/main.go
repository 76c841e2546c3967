package main

import (
	"fmt"
	"testing"
)

var (
	stock = map[string]int{"a rather long name for an article": 7}
	name  = []byte("a rather long name for an article")
	found int
)

func main() {
	print := func(form string, f func()) {
		fmt.Println(form, testing.AllocsPerRun(1000, f))
	}
	print("n = m[string(b)]      ", func() { found = stock[string(name)] })
	print("n, ok = m[string(b)]  ", func() { found, _ = stock[string(name)] })
	print("delete(m, string(b))  ", func() { delete(stock, string(name)) })
	stock[string(name)] = 7
	print("m[string(b)] = n      ", func() { stock[string(name)] = 8 })
	print("m[string(b)]++        ", func() { stock[string(name)]++ })
	print("k := string(b); m[k]  ", func() {
		key := string(name)
		found = stock[key]
	})
}

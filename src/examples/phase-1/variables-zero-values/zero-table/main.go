package main

import "fmt"

type point struct {
	x, y int
	tags []string
}

func main() {
	var (
		n        int
		f        float64
		c        complex128
		b        bool
		r        rune
		s        string
		p        *int
		sl       []int
		m        map[string]int
		ch       chan int
		fn       func()
		anything any
		err      error
		st       point
		arr      [3]bool
		pts      [2]point
	)
	fmt.Println(n, f, c, b, r)
	fmt.Printf("%q of length %d\n", s, len(s))
	fmt.Println(p == nil, sl == nil, m == nil, ch == nil, fn == nil)
	fmt.Println(anything == nil, err == nil)
	fmt.Printf("%+v\n", st)
	fmt.Println(arr)
	fmt.Printf("%+v\n", pts)
}

package main

import "fmt"

type point struct{ x, y int }

func main() {
	fmt.Println("bool      ", true == true, true != false)
	fmt.Println("integer   ", 3 <= 4, 'a' < 'b')
	fmt.Println("float     ", 0.5 > 0.25)
	fmt.Println("complex   ", 1+2i == 1+2i)
	fmt.Println("string    ", "Zoe" < "ann", "a" < "ab")

	a, b := 1, 1
	p, q := &a, &b
	fmt.Println("pointer   ", p == q, *p == *q)
	ch := make(chan int)
	fmt.Println("channel   ", ch == ch, ch == make(chan int))

	var m, n any = 1, 1.0
	fmt.Println("interface ", m == n, m == 1, m == any(1))
	fmt.Println("struct    ", point{1, 2} == point{1, 2})
	fmt.Println("array     ", [2]int{1, 2} == [2]int{2, 1})

	var s []int
	var f func()
	fmt.Println("nil only  ", s == nil, f == nil)
}

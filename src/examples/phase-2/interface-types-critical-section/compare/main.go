package main

import "fmt"

type table struct{ number int }

func main() {
	var a, b any = 7, 7
	var c any = int64(7)
	fmt.Println(a == b, a == c)

	var d, e any = table{3}, table{3}
	var f, g any = &table{3}, &table{3}
	fmt.Println(d == e, f == g)

	fmt.Println(a == 7, c == 7, d == table{3})
}

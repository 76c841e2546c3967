package main

import "fmt"

type counter struct{ n int }

func (c *counter) add() { c.n++ }

type byValue struct{ counter }
type byPointer struct{ *counter }

func main() {
	a := byValue{}
	b := a
	b.add()
	c := byPointer{&counter{}}
	d := c
	d.add()
	fmt.Println(a.n, b.n, c.n, d.n)
}

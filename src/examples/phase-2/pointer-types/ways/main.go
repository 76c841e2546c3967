package main

import "fmt"

type table struct{ seats int }

func main() {
	guests := 4
	var a *int // nil: points to nothing
	fmt.Println(a == nil)
	a = &guests       // to a variable
	b := new(int)     // to a new one, zero
	c := &table{6}    // to a new one, from a literal
	d := &[]int{1, 2} // literals of slices and maps, too
	e := &c.seats     // to a field
	f := &(*d)[0]     // to an element
	g := new(table)   // the same as &table{}
	fmt.Printf("%T %v\n", a, *a)
	fmt.Printf("%T %v\n", b, *b)
	fmt.Printf("%T %v\n", c, c)
	fmt.Printf("%T %v\n", d, d)
	fmt.Printf("%T %v\n", e, *e)
	fmt.Printf("%T %v\n", f, *f)
	fmt.Printf("%T %v\n", g, *g)
}

// Slice expressions: what they hold, and how far they could reach.
package main

import "fmt"

func show(how string, s []int) {
	fmt.Printf("%-9s %-16s len %d cap %d\n",
		how, fmt.Sprint(s), len(s), cap(s))
}

func main() {
	a := [5]int{10, 20, 30, 40, 50}
	show("a[1:3]", a[1:3])
	show("a[:3]", a[:3])
	show("a[3:]", a[3:])
	show("a[:]", a[:])
	show("a[5:]", a[5:])
	show("a[1:3:3]", a[1:3:3])
	show("a[1:3:4]", a[1:3:4])

	s := a[1:3]
	show("s[1:]", s[1:])
	show("s[:4]", s[:4]) // beyond len, within cap
	s = s[:0]
	show("s[:0]", s)
	show("s[:2]", s[:2]) // nothing was lost
}

package main

import "fmt"

// rights is a set: each bit is one thing a user may do.
type rights uint8

const (
	read   rights = 1 << 0
	write  rights = 1 << 1
	export rights = 1 << 2
	admin  rights = 1 << 3
)

// may reports whether the set holds all rights that are needed.
func (r rights) may(needed rights) bool { return r&needed == needed }

// page returns the hits of page n: from first up to, but not including, end.
func page(n, perPage, hits int) (first, end int) {
	first = (n - 1) * perPage
	return first, min(first+perPage, hits)
}

func main() {
	user := read | write
	fmt.Printf("%04b read: %t, export: %t\n", user,
		user.may(read), user.may(read|export))

	user |= export // grant
	user &^= write // take away, whether or not it was there
	fmt.Printf("%04b export: %t, write: %t\n", user,
		user.may(read|export), user.may(write))

	user ^= admin // the other way round
	fmt.Printf("%04b one of both: %t\n", user, user&(write|admin) != 0)

	hits, perPage := 45, 20
	pages := (hits + perPage - 1) / perPage // rounds up
	first, end := page(pages, perPage, hits)
	fmt.Println(pages, "pages, the last has", first, "up to", end)
}

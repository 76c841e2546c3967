package main

import "fmt"

type stop struct {
	name string
	next *stop
}

// remove takes the first stop with that name out of the list. link is the
// address of the pointer that leads to a stop: the head, or a field next.
func remove(head **stop, name string) {
	for link := head; *link != nil; link = &(*link).next {
		if (*link).name == name {
			*link = (*link).next
			return
		}
	}
}

func main() {
	line := &stop{"North", &stop{"Mill", &stop{"Port", nil}}}
	remove(&line, "North")
	remove(&line, "Port")
	for s := line; s != nil; s = s.next {
		fmt.Println(s.name)
	}
}

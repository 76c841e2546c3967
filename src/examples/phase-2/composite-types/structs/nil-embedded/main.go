//example:panics

package main

import "fmt"

type account struct{ owner string }

type session struct {
	*account
	page string
}

func main() {
	s := session{page: "/"}
	fmt.Println(s.page)
	fmt.Println(s.owner)
}

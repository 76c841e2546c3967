//example:panics

package main

import "fmt"

// A store has more methods than this test needs.
type store interface {
	Load(id int) string
	Save(id int, order string)
	Delete(id int)
}

func show(s store, id int) { fmt.Println(id, s.Load(id)) }

// fake embeds the interface, and has one method of its own.
type fake struct{ store }

func (fake) Load(id int) string { return "tea" }

func main() {
	show(fake{}, 7)
	fake{}.Delete(7)
}

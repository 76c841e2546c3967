//example:nocompile

package main

import "fmt"

type Loader interface {
	Load(id int) (string, error)
}

type Deleter interface {
	Delete(id int) error
}

// Archive holds the orders of a closed year.
type Archive map[int]string

func (a Archive) Load(id int) (string, error) { return a[id], nil }

func purge(d Deleter, ids ...int) {
	for _, id := range ids {
		fmt.Println(id, d.Delete(id))
	}
}

func main() {
	var l Loader = Archive{7: "tea"}
	fmt.Println(l.Load(7))
	purge(Archive{7: "tea", 8: "cake"}, 7, 8)
}

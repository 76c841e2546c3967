// A folder tree in which "no folder" needs no special case.
package main

import "fmt"

type folder struct {
	bytes       int
	left, right *folder
}

// size is 0 for a folder that is not there.
func (f *folder) size() int {
	if f == nil {
		return 0
	}
	return f.bytes + f.left.size() + f.right.size()
}

func main() {
	home := &folder{bytes: 10, left: &folder{bytes: 5}}
	fmt.Println(home.size())

	var none *folder
	fmt.Println(none.size())
}

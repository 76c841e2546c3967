//example:since 1.23

package main

import "fmt"

func rooms(yield func(string) bool) {
	defer fmt.Println("the iterator returns")
	_ = yield("kitchen") && yield("hall")
}

func clean() {
	for room := range rooms {
		fmt.Println("enter", room)
		defer fmt.Println("leave", room)
	}
	fmt.Println("loop done")
}

func main() {
	clean()
	fmt.Println("clean returned")
}

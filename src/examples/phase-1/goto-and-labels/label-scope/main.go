package main

import "fmt"

func main() {
	total := 3 // a variable and a label may share a name

	func() {
	total: // the literal is a function of its own
		for i := range 5 {
			for range 5 {
				if i == 2 {
					break total
				}
			}
			fmt.Println("inner", i)
		}
	}()

total:
	if total > 0 {
		fmt.Println("left", total)
		total--
		goto total
	}
}

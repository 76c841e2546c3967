//example:fails

package main

import "fmt"

func main() {
	var onSale func()
	func() {
		defer func() { fmt.Println("called: ", recover()) }()
		onSale()
	}()
	func() {
		defer func() { fmt.Println("started:", recover()) }()
		go onSale()
	}()
	fmt.Println("not reached")
}

//example:nocompile

package main

import "fmt"

func main() {
	fail := func() {
		goto failed
	}
	fail()
	return
failed:
	fmt.Println("failed")
}

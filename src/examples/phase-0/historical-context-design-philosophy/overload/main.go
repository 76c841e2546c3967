//example:nocompile

package main

import "fmt"

func show(text string) { fmt.Println(text) }

func show(number int) { fmt.Println(number) }

func main() {
	show("tea")
	show(3)
}

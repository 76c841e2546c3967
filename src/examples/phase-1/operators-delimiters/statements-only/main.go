//example:nocompile

package main

func main() {
	n := 1
	if n = 2 {
	}
	next := n++
	smaller := n < 2 ? n : 2
}

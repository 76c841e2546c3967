//example:nocompile

// A go statement throws the result of its call away. The compiler refuses it
// only for built-in functions that have no other purpose than their result.
package main

func main() {
	go len("gopher")
}

//example:nocompile

// A go statement throws the result of its call away. Where a call has no
// other purpose than its result, the compiler refuses it.
package main

func main() {
	go len("gopher")
}

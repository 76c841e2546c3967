//example:nocompile

package main

func main() {
	product := func(n int) int {
		if n == 0 {
			return 1
		}
		return n * product(n-1) // not in scope before the declaration ends
	}
	product(5)
}

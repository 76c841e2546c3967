//example:since 1.23

package main

import "fmt"

// halves hands n, n/2, n/4 … to yield until that returns false.
func halves(n int) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for n > 0 && yield(n) {
			n /= 2
		}
		fmt.Println("halves ends at", n)
	}
}

func main() {
	for h := range halves(40) {
		if h < 10 {
			break // yield returns false
		}
		fmt.Println(h)
	}
}

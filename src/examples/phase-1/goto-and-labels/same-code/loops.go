// Package samecode holds one loop, written twice.
package samecode

func withFor(n int) int {
	for n <= 100 {
		n *= 3
	}
	return n
}

func withGoto(n int) int {
again:
	if n > 100 {
		return n
	}
	n *= 3
	goto again
}

func another(n int) int {
	for n <= 100 {
		n *= 5
	}
	return n
}

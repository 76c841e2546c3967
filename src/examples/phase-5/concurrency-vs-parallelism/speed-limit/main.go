package main

import "fmt"

// speedup of a program that needs 20 s in one piece, and 80 s of work that
// any number of cores can share.
func speedup(cores float64) float64 {
	return (20 + 80) / (20 + 80/cores)
}

func main() {
	fmt.Printf("%.1f %.1f\n", speedup(4), speedup(1_000_000))
}

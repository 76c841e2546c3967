// How much faster can a program get, of which a part cannot be divided?
package main

import "fmt"

// region speedup

// speedup is Amdahl's law: the part that cannot be divided takes as long as
// before, the rest is shared by all cores.
func speedup(sequential float64, cores int) float64 {
	return 1 / (sequential + (1-sequential)/float64(cores))
}

// endregion

func main() {
	fmt.Println("sequential    2 cores   8 cores  64 cores")
	for _, part := range []float64{0, 0.05, 0.10, 0.50} {
		fmt.Printf("%9.0f%%", part*100)
		for _, cores := range []int{2, 8, 64} {
			fmt.Printf("%9.1fx", speedup(part, cores))
		}
		fmt.Println()
	}
}

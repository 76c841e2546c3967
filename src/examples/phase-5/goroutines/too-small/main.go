//example:varies

// One sum, taken by one loop and by more and more goroutines.
package main

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"
)

// region sum

// sum adds numbers up, with a goroutine for each chunk of them.
func sum(numbers []int, chunk int) int {
	parts := make([]int, (len(numbers)+chunk-1)/chunk)
	var wg sync.WaitGroup
	for i := range parts {
		from := i * chunk
		to := min(from+chunk, len(numbers))
		wg.Go(func() { parts[i] = total(numbers[from:to]) })
	}
	wg.Wait()
	return total(parts)
}

func total(numbers []int) (t int) {
	for _, n := range numbers {
		t += n
	}
	return t
}

// endregion

func main() {
	numbers := make([]int, 1_000_000)
	for i := range numbers {
		numbers[i] = i
	}
	var result int // used, or the compiler would leave the work out
	one := func() { result = total(numbers) }
	loop := median(one)
	fmt.Printf("one loop: %.0f allocations\n", testing.AllocsPerRun(1, one))
	for _, chunk := range []int{500_000, 10_000, 10} {
		work := func() { result = sum(numbers, chunk) }
		fmt.Printf("%d goroutines: %.0f allocations, %.1f times as long\n",
			len(numbers)/chunk, testing.AllocsPerRun(1, work),
			median(work)/loop)
	}
	fmt.Println("each time the same sum:", result)
}

// median returns how many seconds f takes, in the middle one of 21 rounds.
func median(f func()) float64 {
	var took []float64
	for range 21 {
		start := time.Now()
		f()
		took = append(took, time.Since(start).Seconds())
	}
	slices.Sort(took)
	return took[10]
}

//example:varies

// One sum, taken by one loop and by more and more goroutines.
package main

import (
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
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
	fmt.Println(machine())
	report("one loop", func() int { return total(numbers) })
	for _, chunk := range []int{500_000, 10_000, 10} {
		name := fmt.Sprintf("%d goroutines", len(numbers)/chunk)
		report(name, func() int { return sum(numbers, chunk) })
	}
}

// report prints what one call of f allocates, and what 21 take.
func report(name string, f func() int) {
	f() // its goroutines are reused from here on
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	var took []time.Duration
	for range 21 {
		start := time.Now()
		f()
		took = append(took, time.Since(start).Round(time.Microsecond))
	}
	slices.Sort(took)
	fmt.Printf("%-17s %6d allocations  median %v (%v to %v)\n", name,
		after.Mallocs-before.Mallocs, took[10], took[2], took[18])
}

// machine names the CPU where the kernel tells it.
func machine() string {
	info, _ := os.ReadFile("/proc/cpuinfo")
	_, after, found := strings.Cut(string(info), "model name")
	line, _, _ := strings.Cut(after, "\n")
	if !found {
		return runtime.GOARCH
	}
	return fmt.Sprint(strings.TrimLeft(line, "\t :"), ", ",
		runtime.GOMAXPROCS(0), " at once")
}

// What a request is rounded up to, measured.
package main

import (
	"fmt"
	"math"
	"runtime"
)

// allocated returns the bytes that one call of f takes from the heap: the
// least of several tries, since the runtime may allocate in between.
func allocated(f func()) uint64 {
	least := uint64(math.MaxUint64)
	for range 20 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		f()
		runtime.ReadMemStats(&after)
		least = min(least, after.TotalAlloc-before.TotalAlloc)
	}
	return least
}

var (
	bytes    []byte
	pointers *[72]*int // 576 bytes that the collector has to scan
	numbers  *[72]int  // 576 bytes that it has not
)

func main() {
	fmt.Println("asked for  taken  wasted")
	for _, n := range []int{
		17, 24, 50, 65, 513, 1025, 32760, 32768, 32769,
	} {
		got := allocated(func() { bytes = make([]byte, n) })
		waste := 100 * float64(int(got)-n) / float64(got)
		fmt.Printf("%9d %6d %6.1f%%\n", n, got, waste)
	}

	fmt.Println("576 bytes without pointers:",
		allocated(func() { numbers = new([72]int) }))
	fmt.Println("576 bytes with pointers:   ",
		allocated(func() { pointers = new([72]*int) }))

	// append uses the rounding: the spare bytes become capacity.
	fmt.Println("append of 50 bytes to nil: cap",
		cap(append([]byte(nil), make([]byte, 50)...)))
}

//example:varies

package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

const rounds = 5_000

// cell is one variable, on cache lines of its own.
type cell struct {
	plain  int32
	atomic atomic.Int32
	_      [120]byte
}

// bothMissed counts the rounds in which neither goroutine saw the other's
// write. Spinning on arrived starts both within nanoseconds of each other.
func bothMissed(step func(mine, other *cell) (saw int32)) (n int) {
	var cells [2][rounds]cell
	var saw [2][rounds]int32
	var arrived atomic.Int32
	var wg sync.WaitGroup
	for who := range 2 {
		wg.Go(func() {
			for r := range int32(rounds) {
				arrived.Add(1)
				for arrived.Load() < 2*(r+1) {
				}
				saw[who][r] = step(&cells[who][r], &cells[1-who][r])
			}
		})
	}
	wg.Wait()
	for r := range rounds {
		if saw[0][r] == 0 && saw[1][r] == 0 {
			n++
		}
	}
	return n
}

func main() {
	if runtime.NumCPU() < 2 {
		fmt.Println("this needs two CPUs")
		return
	}
	plain := bothMissed(func(mine, other *cell) int32 {
		mine.plain = 1
		return other.plain
	})
	atomically := bothMissed(func(mine, other *cell) int32 {
		mine.atomic.Store(1)
		return other.atomic.Load()
	})
	fmt.Println("plain:  both missed in", plain, "of", rounds, "rounds")
	fmt.Println("atomic: both missed in", atomically, "of", rounds, "rounds")
}

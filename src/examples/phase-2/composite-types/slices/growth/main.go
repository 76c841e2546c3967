// The capacities of a slice that grows one by one.
package main

import "fmt"

var readings []int // global: its arrays are on the heap

func main() {
	// region grow
	for range 5000 {
		before := cap(readings)
		readings = append(readings, 0)
		if now := cap(readings); before != now && before > 0 {
			fmt.Printf("%d→%d  ×%.2f\n",
				before, now, float64(now)/float64(before))
		}
	}
	// endregion
}

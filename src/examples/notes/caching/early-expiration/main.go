package main

import (
	"fmt"
	"math"
	"math/rand/v2"
	"time"
)

const (
	ttl   = time.Minute
	query = 500 * time.Millisecond // how long a recomputation takes
	gap   = time.Millisecond       // between two reads
)

// onTime recomputes when the entry has expired.
func onTime(left time.Duration) bool { return left <= 0 }

// early does so already now and then when little time is left, the more
// likely the nearer the end. A larger beta means earlier.
func early(random *rand.Rand, beta float64) func(time.Duration) bool {
	return func(left time.Duration) bool {
		lead := -math.Log(1-random.Float64()) * beta * float64(query)
		return left <= time.Duration(lead)
	}
}

func main() {
	fmt.Println("per round      queries  kept waiting")
	report("at expiry", onTime)
	random := rand.New(rand.NewPCG(1, 2))
	report("early, beta 1", early(random, 1))
	report("early, beta 2", early(random, 2))
}

// report simulates an hour of reads. The value is replaced when the first
// recomputation is through; until then each read decides for itself.
func report(name string, due func(left time.Duration) bool) {
	var replaced time.Duration // when the entry's successor is there
	expires, queries, waits, rounds := ttl, 0, 0, 0
	for now := time.Duration(0); now < time.Hour; now += gap {
		if replaced > 0 && now >= replaced {
			expires, replaced = replaced+ttl, 0
			rounds++
		}
		if left := expires - now; due(left) {
			queries++
			if left <= 0 {
				waits++
			}
			if replaced == 0 {
				replaced = now + query
			}
		}
	}
	n := float64(rounds)
	fmt.Printf("%-14s %7.1f %13.1f\n",
		name, float64(queries)/n, float64(waits)/n)
}

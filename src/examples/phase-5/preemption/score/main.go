//example:varies

// A service scores many rows for a caller who waits 20 ms.
package main

import (
	"context"
	"fmt"
	"runtime"
	"time"
)

const rows = 200_000_000

// region score

// Score sums up a value for each row, for as long as somebody wants to know.
func Score(ctx context.Context, rows int) (sum, done int, err error) {
	for i := range rows {
		if i%4096 == 0 && ctx.Err() != nil {
			return 0, i, context.Cause(ctx)
		}
		sum += i % 7
	}
	return sum, rows, nil
}

// endregion

// scoreAll never asks.
func scoreAll(_ context.Context, rows int) (sum, done int, err error) {
	for i := range rows {
		sum += i % 7
	}
	return sum, rows, nil
}

func main() {
	runtime.GOMAXPROCS(1)
	report("asks now and then", Score)
	report("never asks", scoreAll)
}

type scorer func(ctx context.Context, rows int) (sum, done int, err error)

// report prints how much of the work is done although the caller has left.
func report(name string, score scorer) {
	const patience = 20 * time.Millisecond
	caller, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	_, done, err := score(caller, rows)
	percent := done / (rows / 100)
	fmt.Printf("%-18s %3d %% of the rows, error: %v\n", name, percent, err)
}

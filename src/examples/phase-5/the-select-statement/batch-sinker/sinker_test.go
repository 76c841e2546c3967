package sinker

import (
	"slices"
	"testing"
	"testing/synctest"
	"time"
)

func TestRunFlushesOnSizeOnTimeAndOnClose(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const limit, every = 100, 5 * time.Minute
		rows := make(chan Row, 10_000)
		var sizes, ids []int // touched by Run; read after it ended
		var kept [][]Row
		done := make(chan error)
		go func() {
			done <- Run(rows, limit, every, func(batch []Row) error {
				sizes = append(sizes, len(batch))
				kept = append(kept, batch) // a writer may hold it
				return nil
			})
		}()

		for id := range 250 {
			rows <- Row{ID: id} // two full batches, 50 rows left over
		}
		synctest.Sleep(every) // the tick takes the 50; 5 fake minutes
		synctest.Sleep(every) // an idle tick writes nothing
		for id := range 7 {
			rows <- Row{ID: 250 + id}
		}
		close(rows) // the last 7

		if err := <-done; err != nil {
			t.Fatal(err)
		}
		if want := []int{100, 100, 50, 7}; !slices.Equal(sizes, want) {
			t.Errorf("batch sizes %v, want %v", sizes, want)
		}
		for _, row := range slices.Concat(kept...) {
			ids = append(ids, row.ID)
		}
		if !slices.IsSorted(ids) || ids[256] != 256 {
			t.Errorf("a batch was written over: %v", ids)
		}
	})
}

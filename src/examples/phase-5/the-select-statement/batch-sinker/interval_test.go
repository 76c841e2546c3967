package sinker

import (
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"
)

func TestRunStartsAFullIntervalAfterAFullBatch(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		rows := make(chan Row)
		start := time.Now()
		var at []time.Duration
		errWrite := errors.New("disk full")
		go func() {
			time.Sleep(3 * time.Minute)
			for id := range 3 { // a full batch, and one row left over
				rows <- Row{ID: id}
			}
		}()
		err := Run(rows, 2, 5*time.Minute, func([]Row) error {
			at = append(at, time.Since(start))
			if len(at) == 2 {
				return errWrite
			}
			return nil
		})
		want := []time.Duration{3 * time.Minute, 8 * time.Minute}
		if !slices.Equal(at, want) || !errors.Is(err, errWrite) {
			t.Errorf("written at %v, then %v; want %v", at, err, want)
		}
	})
}

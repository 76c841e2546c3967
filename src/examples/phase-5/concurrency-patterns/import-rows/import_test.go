package rows

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"testing"
	"testing/synctest"
	"time"
)

var errDown = errors.New("database is down")

// lines yields n lines and counts how many were asked for.
func lines(n int, asked *int) iter.Seq[string] {
	return func(yield func(string) bool) {
		for *asked = range n {
			if !yield(fmt.Sprint("line ", *asked)) {
				return
			}
		}
	}
}

// importer checks a line in a second; its n-th batch cannot be stored.
func importer(failing int) (m *Importer, stored *[]int) {
	stored = new([]int)
	m = &Importer{Workers: 4, Batch: 10}
	m.Check = func(ctx context.Context, line string) (string, error) {
		select {
		case <-time.After(time.Second):
			return line, nil
		case <-ctx.Done():
			return "", ctx.Err()
		}
	}
	m.Store = func(_ context.Context, batch []string) error {
		if len(*stored)+1 == failing {
			return errDown
		}
		*stored = append(*stored, len(batch))
		return nil
	}
	return m, stored
}

func Test32RowsFourAtATimeTake8Seconds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m, stored := importer(0)
		start, asked := time.Now(), 0
		err := m.Import(t.Context(), lines(32, &asked))
		took := time.Since(start)
		if err != nil || fmt.Sprint(*stored) != "[10 10 10 2]" {
			t.Error(err)
		}
		if took != 8*time.Second {
			t.Error("want 8s")
		}
	})
}

func TestAFailedStoreStopsTheStagesBeforeIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m, stored := importer(2)
		asked := 0
		err := m.Import(t.Context(), lines(1000, &asked))
		if !errors.Is(err, errDown) || fmt.Sprint(*stored) != "[10]" {
			t.Error(*stored, err)
		}
		if asked > 30 {
			t.Errorf("%d of 1000 lines read", asked)
		}
		// A stage left behind would make synctest.Test fail.
	})
}

func TestCancelStopsAllStages(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m, _ := importer(0)
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		defer cancel()
		asked := 0
		err := m.Import(ctx, lines(1000, &asked))
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Error(err)
		}
	})
}

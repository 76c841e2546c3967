package dashboard

import (
	"runtime"
	"testing"
	"testing/synctest"
	"time"
)

func after(d time.Duration, answer string) Source {
	return func() (string, error) {
		time.Sleep(d)
		return answer, nil
	}
}

var (
	profile = after(100*time.Millisecond, "Ada")
	orders  = after(150*time.Millisecond, "2 orders")
	offers  = after(80*time.Millisecond, "none")
)

// In a synctest bubble a clock of its own runs, so times are exact.
func TestWaitsOverlap(t *testing.T) {
	for _, procs := range []int{1, 2} {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(procs))
		synctest.Test(t, func(t *testing.T) {
			start := time.Now()
			page, err := Load(profile, orders, offers)
			took := time.Since(start)
			t.Log("GOMAXPROCS", procs, "took", took, page, err)
			if took != 150*time.Millisecond {
				t.Errorf("took %v, want the longest wait", took)
			}
		})
	}
}

// The control: one call after the other.
func TestOneByOne(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		profile()
		orders()
		offers()
		took := time.Since(start)
		t.Log("took", took)
		if took != 330*time.Millisecond {
			t.Errorf("took %v, want the sum of the waits", took)
		}
	})
}

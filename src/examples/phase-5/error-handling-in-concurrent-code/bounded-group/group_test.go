package bounded

import (
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

func second(int) error {
	time.Sleep(time.Second)
	return nil
}

// region tests
func TestGoWaitsForAPlace(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		if err := Each(make([]int, 10), 4, second); err != nil {
			t.Fatal(err)
		}
		if took := time.Since(start); took != 3*time.Second {
			t.Errorf("10 items, 4 at a time, took %v", took)
		}
	})
}

func TestTryGoDoesNotWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		refused, err := EachNow(make([]int, 10), 4, second)
		if refused != 6 || err != nil {
			t.Errorf("got %d, %v", refused, err)
		}
	})
}

func TestWithoutContextTheOthersRunOn(t *testing.T) {
	var calls atomic.Int64
	errFirst := errors.New("first")
	err := Each([]int{0, 1, 2, 3}, 1, func(n int) error {
		calls.Add(1)
		if n == 0 {
			return errFirst
		}
		return errors.New("a later one")
	})
	if err != errFirst || calls.Load() != 4 {
		t.Errorf("got %v after %d calls", err, calls.Load())
	}
}

// endregion

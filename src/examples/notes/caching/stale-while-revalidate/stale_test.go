package stale

import (
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

func TestReadersNeverWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fetches := 0
		v, _ := New(time.Minute, func() (int, error) {
			fetches++
			time.Sleep(time.Second)
			if fetches == 2 {
				return 0, errors.New("database is down")
			}
			return fetches, nil
		})
		start := time.Now()
		read := func(after time.Duration, want int) {
			t.Helper()
			time.Sleep(after - time.Since(start))
			asked := time.Now()
			got := v.Get()
			t.Logf("%6v: version %d", after, got)
			if got != want || time.Since(asked) != 0 {
				t.Errorf("want version %d at once", want)
			}
		}
		read(59*time.Second, 1) // fresh
		read(60*time.Second, 1) // stale; starts a fetch, which fails
		read(62*time.Second, 1) // last known good; starts another
		read(62*time.Second, 1)
		read(64*time.Second, 3) // refreshed
		if fetches != 3 {
			t.Errorf("%d fetches, want 3", fetches)
		}
	})
}

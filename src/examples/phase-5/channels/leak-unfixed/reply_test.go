package reply

import (
	"testing"
	"testing/synctest"
	"time"
)

func TestFirstLeavesNoGoroutineBehind(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		delay := map[string]time.Duration{
			"near": 10 * time.Millisecond,
			"far":  time.Hour, // takes no real time
		}
		got := First([]string{"near", "far"}, func(name string) string {
			time.Sleep(delay[name])
			return name
		})
		if got != "near" {
			t.Errorf("First = %q, want %q", got, "near")
		}
		synctest.Sleep(2 * time.Hour) // let the slow replica answer, too
	})
}

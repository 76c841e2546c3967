package thumbnails

import (
	"context"
	"errors"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

var errDamaged = errors.New("damaged")

// counting takes a second for a photo, fails at a damaged one, and counts.
func counting(begun *atomic.Int64) Resizer {
	return func(ctx context.Context, photo string) (string, error) {
		begun.Add(1)
		if photo == "damaged" {
			return "", errDamaged
		}
		select {
		case <-time.After(time.Second):
			return "small " + photo, nil
		case <-ctx.Done():
			return "", ctx.Err()
		}
	}
}

func TestTenPhotosFourAtATime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		photos := slices.Repeat([]string{"a", "b"}, 5)
		var begun atomic.Int64
		start := time.Now()
		small, err := counting(&begun).All(t.Context(), photos, 4)
		if err != nil || len(small) != 10 || small[9] != "small b" {
			t.Errorf("%q, %v", small, err)
		}
		if took := time.Since(start); took != 3*time.Second {
			t.Errorf("took %v", took)
		}
	})
}

func TestAfterTheFirstErrorNoneBegins(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		photos := append([]string{"a", "b", "c"}, slices.Repeat(
			[]string{"damaged", "d"}, 500)...)
		var begun atomic.Int64
		start := time.Now()
		small, err := counting(&begun).All(t.Context(), photos, 4)
		if small != nil || !errors.Is(err, errDamaged) {
			t.Errorf("%q, %v", small, err)
		}
		if took := time.Since(start); took != 0 {
			t.Errorf("the other three worked on for %v", took)
		}
		if n := begun.Load(); n > 4 {
			t.Errorf("%d begun", n)
		}
	})
}

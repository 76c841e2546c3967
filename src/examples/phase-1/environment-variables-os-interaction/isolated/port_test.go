package isolated

import (
	"fmt"
	"os"
	"testing"
)

func TestPort(t *testing.T) {
	t.Run("set", func(t *testing.T) {
		t.Setenv("SHOP_PORT", "9000")
		if got := Port(); got != "9000" {
			t.Errorf("got %q", got)
		}
	})
	t.Run("not set, since the test before has ended", func(t *testing.T) {
		if got := Port(); got != "8080" {
			t.Errorf("got %q", got)
		}
	})
}

func TestOsSetenvLeaks(t *testing.T) {
	t.Cleanup(func() { os.Unsetenv("SHOP_PORT") })
	t.Run("set", func(*testing.T) { os.Setenv("SHOP_PORT", "9000") })
	if got := Port(); got != "9000" {
		t.Errorf("got %q, want what the test before has left", got)
	}
}

func TestNotBesideOthers(t *testing.T) {
	t.Run("parallel", func(t *testing.T) {
		t.Parallel()
		defer func() { t.Log(fmt.Sprint(recover())) }()
		t.Setenv("SHOP_PORT", "9000")
	})
}

package kinds

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// TestReport has the compiler tell what it made of each defer statement.
func TestReport(t *testing.T) {
	out, err := exec.Command(
		"go", "build", "-gcflags=-d=defer=1", "-o", os.DevNull, ".",
	).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for line := range strings.Lines(string(out)) {
		if strings.Contains(line, ".go:") {
			fmt.Print(line)
		}
	}
	for _, want := range []string{"open-coded", "stack-all", "heap-all"} {
		if !strings.Contains(string(out), want) {
			t.Errorf("no %s defer", want)
		}
	}
}

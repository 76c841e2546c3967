package escape

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// TestReport prints the compiler's decisions, with inlining off (-l).
func TestReport(t *testing.T) {
	out, err := exec.Command(
		"go", "build", "-gcflags=-m -l", "-o", os.DevNull, ".",
	).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for line := range strings.Lines(string(out)) {
		if strings.Contains(line, ".go:") {
			fmt.Print(line)
		}
	}
	if strings.Contains(string(out), "moved to heap: stays") {
		t.Error("a pointer receiver that is not kept costs an allocation")
	}
}

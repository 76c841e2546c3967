package report

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// TestReport asks the compiler and prints what concerns memory. -l switches
// inlining off, so that every function is judged by itself.
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
	for _, want := range []string{
		"moved to heap: x",
		"func literal escapes to heap",
		"v does not escape",
		"moved to heap: tooLarge",
	} {
		if !strings.Contains(string(out), want) {
			t.Errorf("the compiler does not say %q", want)
		}
	}
}

package calls

import (
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestCalls compiles the package and prints which function of the runtime
// each of its functions calls.
func TestCalls(t *testing.T) {
	asm, err := exec.Command(
		"go", "build", "-gcflags=-S -l", "-o", os.DevNull, ".",
	).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, asm)
	}
	// Left out: growing the stack, and telling the collector of a pointer.
	others := []string{"morestack_noctxt", "gcWriteBarrier2"}
	head := regexp.MustCompile(`^roadmap\.example/.*calls\.(\w+) STEXT`)
	call := regexp.MustCompile(`\sCALL\s+runtime\.(\w+)`)
	name, found := "", 0
	for line := range strings.Lines(string(asm)) {
		if m := head.FindStringSubmatch(line); m != nil {
			name = m[1]
		}
		m := call.FindStringSubmatch(line)
		if m != nil && !slices.Contains(others, m[1]) {
			fmt.Printf("%-15s %s\n", name, m[1])
			found++
		}
	}
	if found < 10 {
		t.Errorf("found %d calls in\n%s", found, asm)
	}
}

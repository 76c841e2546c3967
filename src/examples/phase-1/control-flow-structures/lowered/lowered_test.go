package lowered

import (
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// TestLowered compiles the package and prints which tables stand in the code
// of each of its functions.
func TestLowered(t *testing.T) {
	asm, err := exec.Command(
		"go", "build", "-gcflags=-S", "-o", os.DevNull, ".",
	).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, asm)
	}
	head := regexp.MustCompile(`^roadmap\.example/.*lowered\.(\w+) STEXT`)
	jump := regexp.MustCompile(`rel .*\.jump\d+`)
	static := regexp.MustCompile(`rel .*\.\.stmp_\d+`)
	var order []string
	found := map[string]string{}
	name := ""
	for line := range strings.Lines(string(asm)) {
		if m := head.FindStringSubmatch(line); m != nil {
			name = m[1]
			order = append(order, name)
			found[name] = "comparisons only"
		}
		switch {
		case jump.MatchString(line):
			found[name] = "jump table"
		case static.MatchString(line):
			found[name] = "table of results"
		}
	}
	for _, name := range order {
		fmt.Printf("%-10s %s\n", name, found[name])
	}
	if len(order) != 5 {
		t.Errorf("found %d functions in\n%s", len(order), asm)
	}
}

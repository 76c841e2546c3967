package kinds

import (
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// TestReport has the compiler tell what it made of each defer statement: as
// always, with optimization off, and for the race detector.
func TestReport(t *testing.T) {
	report(t, "-gcflags=-d=defer=1")
	report(t, "-gcflags=-d=defer=1 -N")
	report(t, "-gcflags=-d=defer=1 -race")
}

func report(t *testing.T, flags string) {
	out, err := exec.Command(
		"go", "build", flags, "-o", os.DevNull, ".",
	).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	file, err := os.ReadFile("kinds.go")
	if err != nil {
		t.Fatal(err)
	}
	source := strings.Split(string(file), "\n")

	fmt.Println(flags)
	counts := map[string]int{}
	var order []string
	said := regexp.MustCompile(`kinds\.go:(\d+):\d+: (\S+) defer`)
	for _, m := range said.FindAllStringSubmatch(string(out), -1) {
		line, _ := strconv.Atoi(m[1])
		for !strings.HasPrefix(source[line], "func ") {
			line--
		}
		name, _, _ := strings.Cut(source[line][len("func "):], "(")
		what := fmt.Sprintf("%-8s %s", name, m[2])
		if counts[what]++; counts[what] == 1 {
			order = append(order, what)
		}
	}
	for _, what := range order {
		fmt.Printf("  %-24s %d\n", what, counts[what])
	}
	if len(order) < 7 {
		t.Errorf("only %d functions:\n%s", len(order), out)
	}
}

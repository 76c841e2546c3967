package samecode

import (
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestSameCode compiles the package and compares the machine instructions of
// its functions.
func TestSameCode(t *testing.T) {
	asm, err := exec.Command(
		"go", "build", "-gcflags=-S", "-o", os.DevNull, ".",
	).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, asm)
	}
	head := regexp.MustCompile(`^roadmap\.example/.*code\.(\w+) STEXT`)
	code := regexp.MustCompile(`\.go:\d+\)\t([A-Z].*)`)
	notes := regexp.MustCompile(`^(TEXT|FUNCDATA|PCDATA)`)

	found := map[string][]string{}
	name := ""
	for line := range strings.Lines(string(asm)) {
		if m := head.FindStringSubmatch(line); m != nil {
			name = m[1]
		}
		m := code.FindStringSubmatch(line)
		if m != nil && !notes.MatchString(m[1]) {
			found[name] = append(found[name], m[1])
		}
	}
	for _, name := range []string{"withGoto", "another"} {
		same := slices.Equal(found["withFor"], found[name])
		fmt.Println("same code as withFor:", name, same)
	}
	if len(found["withFor"]) < 4 {
		t.Errorf("found too little in\n%s", asm)
	}
}

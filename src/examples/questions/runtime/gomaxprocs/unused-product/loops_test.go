package loops

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// TestInstructions compiles the package for amd64 and prints what is left of
// each loop.
func TestInstructions(t *testing.T) {
	cmd := exec.Command("go", "build", "-gcflags=-S", "-o", os.DevNull, ".")
	cmd.Env = append(os.Environ(), "GOARCH=amd64", "CGO_ENABLED=0")
	asm, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, asm)
	}
	head := regexp.MustCompile(`loops\.go:\d+\)\tTEXT\t\S+\.(\w+)\(SB\)`)
	step := regexp.MustCompile(`loops\.go:\d+\)\t([A-Z]+)`)
	code := map[string]string{}
	name := ""
	for line := range strings.Lines(string(asm)) {
		if m := head.FindStringSubmatch(line); m != nil {
			name = m[1]
			continue
		}
		m := step.FindStringSubmatch(line)
		if m != nil && m[1] != "FUNCDATA" && m[1] != "PCDATA" {
			code[name] += m[1] + " "
		}
	}
	for _, name := range []string{"unused", "empty", "used"} {
		t.Logf("%-6s %s", name, code[name])
	}
	if code["unused"] != code["empty"] || code["used"] == code["empty"] {
		t.Error("the unused product is computed")
	}
}

package main_test

import (
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// build compiles the program in this folder and returns where it lies.
func build(t *testing.T) string {
	t.Helper()
	// A result of go test is kept until something changes that the test has
	// read. What go build reads is not among that, so it is read here.
	read := func(path string, _ fs.DirEntry, err error) error {
		if err == nil && filepath.Ext(path) == ".go" {
			_, err = os.ReadFile(path)
		}
		return err
	}
	if err := filepath.WalkDir(".", read); err != nil {
		t.Fatal(err)
	}
	program := filepath.Join(t.TempDir(), "calc.exe")
	cmd := exec.Command("go", "build", "-o", program, ".")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return program
}

// run starts it as a shell would, and returns what it wrote and how it
// ended.
func run(t *testing.T, program, env, line string) (
	out, errs string, status int,
) {
	t.Helper()
	cmd := exec.Command(program, strings.Fields(line)...)
	cmd.Env = os.Environ()
	if env != "" {
		cmd.Env = append(cmd.Env, env)
	}
	var stdout, stderr strings.Builder
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			t.Fatal(err)
		}
		status = exit.ExitCode()
	}
	return strings.TrimSpace(stdout.String()), stderr.String(), status
}

func TestResults(t *testing.T) {
	program := build(t)
	tests := []struct{ name, env, line, want string }{
		{"one number", "", "42", "42"},
		{"a sum", "", "1 + 2", "3"},
		{"from left to right", "", "10 - 4 - 3", "3"},
		{"nothing taken away", "", "5 - 0", "5"},
		{"products first", "", "2 + 3 x 4", "14"},
		{"products first, in the middle", "", "20 - 2 x 3 x 2 + 1", "9"},
		{"products from left to right", "", "8 / 2 x 4", "16"},
		{"division cuts towards zero", "", "7 / 2", "3"},
		{"below zero too", "", "-- -7 / 2", "-3"},
		{"a remainder has the sign of its left side", "", "-- -7 % 4", "-3"},
		{"a negative divisor", "", "7 % -4", "3"},
		{"literals", "", "0x_ff + 0b101 + 0o17 + 1_000", "1275"},
		{"the largest", "", "9223372036854775806 + 1", "9223372036854775807"},
		{"the smallest", "", "0 - 9223372036854775807 - 1",
			"-9223372036854775808"},
		{"the smallest, subtracted", "", "-- -1 - -9223372036854775808",
			"9223372036854775807"},
		{"a base by flag", "", "-base 16 255", "ff"},
		{"a base by the environment", "CALC_BASE=2", "5", "101"},
		{"the flag comes first", "CALC_BASE=2", "-base 8 8", "10"},
		{"the flag alone counts", "CALC_BASE=ten", "-base 8 8", "10"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			out, errs, status := run(t, program, test.env, test.line)
			if out != test.want || errs != "" || status != 0 {
				t.Errorf("calc %s\n got %q, status %d, %q in error\nwant %q",
					test.line, out, status, errs, test.want)
			}
		})
	}
}

func TestFailures(t *testing.T) {
	program := build(t)
	// "--" ends the flags, so that the minus begins a number.
	const smallest = "-- -9223372036854775808"
	tests := []struct {
		name, env, line, says string
		status                int
	}{
		{"division by zero", "", "1 / 0", "zero", 1},
		{"remainder by zero", "", "1 % 0", "zero", 1},
		{"no number", "", "1 + two", "two", 1},
		{"no operator", "", "1 ? 2", "?", 1},
		{"a sum too large", "", "9223372036854775807 + 1", "fit", 1},
		{"a sum too small", "", smallest + " - 1", "fit", 1},
		{"a product too large", "", "4294967296 x 4294967296", "fit", 1},
		{"the smallest, negated", "", smallest + " x -1", "fit", 1},
		{"the smallest, divided", "", smallest + " / -1", "fit", 1},
		{"nothing to compute", "", "", "usage", 2},
		{"half a sum", "", "1 +", "usage", 2},
		{"a base that is none", "", "-base 7 1", "base", 2},
		{"a base from outside", "CALC_BASE=ten", "1", "CALC_BASE", 2},
		{"an empty base", "CALC_BASE=", "1", "CALC_BASE", 2},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			out, errs, status := run(t, program, test.env, test.line)
			if status != test.status {
				t.Errorf("calc %s: status %d, want %d",
					test.line, status, test.status)
			}
			if !strings.Contains(errs, test.says) {
				t.Errorf("calc %s: %q on standard error does not say %q",
					test.line, errs, test.says)
			}
			if out != "" {
				t.Errorf("calc %s: wrote %q, want nothing", test.line, out)
			}
		})
	}
}

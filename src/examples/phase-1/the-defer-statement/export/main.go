package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// export writes lines to a file: all of them or, after an error, no file.
func export(path string, lines []string) (err error) {
	f, err := os.Create(path)
	if err != nil {
		return err // nothing to undo yet, so nothing is deferred
	}
	defer func() {
		err = errors.Join(err, f.Close())
		if err != nil {
			err = errors.Join(err, os.Remove(path))
		}
	}()

	w := bufio.NewWriter(f)
	for i, line := range lines {
		if line == "" {
			return fmt.Errorf("line %d is empty", i+1)
		}
		if _, err := fmt.Fprintln(w, line); err != nil {
			return err
		}
	}
	return w.Flush()
}

func main() {
	os.Exit(run()) // run's deferred calls are done by then
}

func run() int {
	dir, err := os.MkdirTemp("", "export")
	if err != nil {
		fmt.Println(err)
		return 1
	}
	defer os.RemoveAll(dir)

	for _, lines := range [][]string{{"a", "b"}, {"a", ""}} {
		path := filepath.Join(dir, "list.txt")
		err := export(path, lines)
		content, readErr := os.ReadFile(path)
		fmt.Printf("%v, %q, file there: %t\n", err, content, readErr == nil)
		os.Remove(path)
	}
	return 0
}

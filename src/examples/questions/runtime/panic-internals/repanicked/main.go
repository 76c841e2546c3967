//example:since 1.25

// Raises a recovered value again, in a process of its own, and prints what
// that says of the panic.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
)

func main() {
	if len(os.Args) > 1 {
		defer func() { panic(recover()) }()
		panic("disk full")
	}
	report, _ := exec.Command(os.Args[0], "again").CombinedOutput()
	for _, line := range strings.Split(string(report), "\n") {
		if strings.Contains(line, "panic: ") {
			fmt.Println(line)
		}
	}
}

//example:varies

// Runs itself with GODEBUG=gctrace=1 and takes one trace line apart.
package main

import (
	"fmt"
	"log"
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"strings"
)

type record struct {
	payload [56]byte
	ref     *record
}

// work allocates 64 MB in small objects and keeps the last half of them.
func work() {
	var kept [1 << 19]*record
	for i := range 2 * len(kept) {
		kept[i%len(kept)] = new(record)
	}
	runtime.KeepAlive(&kept)
}

func main() {
	if len(os.Args) > 1 {
		work()
		return
	}
	self, err := os.Executable()
	if err != nil {
		log.Fatal(err)
	}
	cmd := exec.Command(self, "work")
	cmd.Env = append(os.Environ(), "GODEBUG=gctrace=1")
	trace, err := cmd.CombinedOutput()
	if err != nil {
		log.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(trace)), "\n")
	last := lines[len(lines)-1]
	fmt.Println(last)

	// region fields
	fields := regexp.MustCompile(`gc (\d+) @(\S+) (\d+%): ` +
		`(\S+)\+(\S+)\+(\S+) ms clock, ` +
		`(\S+)\+(\S+)/(\S+)/(\S+)\+(\S+) ms cpu, ` +
		`(\d+)->(\d+)->(\d+) MB, (\d+ MB) goal, ` +
		`(\d+ MB) stacks, (\d+ MB) globals, (\d+) P`)
	values := fields.FindStringSubmatch(last)
	if values == nil {
		log.Fatal("the line has another format: ", last)
	}
	for i, meaning := range []string{
		"number of this cycle",
		"its start, since the program began",
		"share of CPU time spent on GC so far",
		"wall clock ms: STW sweep termination",
		"wall clock ms: concurrent mark",
		"wall clock ms: STW mark termination",
		"CPU ms: sweep termination",
		"CPU ms: mark, assists by allocating goroutines",
		"CPU ms: mark, background workers",
		"CPU ms: mark, otherwise idle Ps",
		"CPU ms: mark termination",
		"heap MB when the cycle began",
		"heap MB when marking ended",
		"live heap MB: what was marked",
		"goal for the heap in this cycle",
		"stacks that could be scanned",
		"globals that could be scanned",
		"Ps (GOMAXPROCS)",
	} {
		fmt.Printf("%8s  %s\n", values[i+1], meaning)
	}
	// endregion
}

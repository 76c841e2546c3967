//example:varies

// What a run costs without the detector.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"
)

// region measured

// work encodes a map of a thousand entries a hundred times.
func work() (size int) {
	ages := make(map[string]int)
	for i := range 1000 {
		ages[fmt.Sprint("name", i)] = i
	}
	for range 100 {
		text, _ := json.Marshal(ages)
		size += len(text)
	}
	return size
}

// endregion

func main() {
	for _, line := range report() {
		fmt.Println(line)
	}
}

// report tells how long work takes, and what 64 MB take in memory.
func report() []string {
	var took []time.Duration
	for range 21 {
		start := time.Now()
		work()
		took = append(took, time.Since(start).Round(time.Millisecond))
	}
	slices.Sort(took)
	block := make([]byte, 64<<20)
	for i := 0; i < len(block); i += 64 {
		block[i]++
	}
	return []string{
		lineOf("/proc/cpuinfo", "model name"),
		fmt.Sprintf("median %v (%v to %v)", took[10], took[2], took[18]),
		"memory " + lineOf("/proc/self/status", "VmHWM"),
	}
}

// lineOf returns what follows a name in a file, where there is one.
func lineOf(file, name string) string {
	text, _ := os.ReadFile(file)
	_, after, _ := strings.Cut(string(text), name)
	line, _, _ := strings.Cut(after, "\n")
	return strings.TrimLeft(line, "\t :")
}

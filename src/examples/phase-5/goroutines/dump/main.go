//example:varies

package main

import (
	"fmt"
	"regexp"
	"runtime"
)

// lookup gives up, and leaves the goroutine that it has started.
func lookup(key string) {
	answer := make(chan string)
	go func() {
		answer <- "value of " + key
	}()
}

func main() {
	runtime.GOMAXPROCS(1)
	for _, key := range []string{"a", "b", "c"} {
		lookup(key)
	}
	runtime.Gosched() // let the three run until they wait

	dump := make([]byte, 64<<10)
	dump = dump[:runtime.Stack(dump, true)] // true: of all goroutines
	// Arguments, folders and offsets are left out.
	noise := regexp.MustCompile(`(?m)\(0x[^)]*\)$|(^\t).*/| \+0x[0-9a-f]+$`)
	fmt.Print(noise.ReplaceAllString(string(dump), "$1"))
}

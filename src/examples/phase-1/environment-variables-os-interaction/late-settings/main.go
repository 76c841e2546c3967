//example:env GOMAXPROCS=3
//example:env GOGC=200

package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
)

func main() {
	fmt.Println("GOMAXPROCS", runtime.GOMAXPROCS(0))
	os.Setenv("GOMAXPROCS", "1")
	fmt.Println("GOMAXPROCS", runtime.GOMAXPROCS(0))

	os.Setenv("GOGC", "50")
	fmt.Println("GOGC      ", debug.SetGCPercent(100))

	os.Setenv("GODEBUG", "gctrace=1,panicnil=1")
	runtime.GC() // prints no line: gctrace comes too late

	defer func() { fmt.Println("GODEBUG   ", recover()) }()
	panic(nil)
}

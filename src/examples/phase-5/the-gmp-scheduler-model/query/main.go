//example:varies
//example:since 1.25

// What the scheduler has to work with here.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	// region ask
	fmt.Println("logical CPUs usable by the process:", runtime.NumCPU())
	fmt.Println("Ps (GOMAXPROCS):", runtime.GOMAXPROCS(0)) // 0 only asks

	old := runtime.GOMAXPROCS(1) // sets, returns the previous value
	fmt.Println("was", old, "and is", runtime.GOMAXPROCS(0))

	runtime.SetDefaultGOMAXPROCS() // back to automatic (Go 1.25)
	fmt.Println("default again:", runtime.GOMAXPROCS(0))

	fmt.Println("goroutines:", runtime.NumGoroutine())
	// endregion
}

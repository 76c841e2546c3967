//example:since 1.25

//go:debug containermaxprocs=0

// The setting that turns the container's limit off. A release that does not
// know it refuses to build the program.
package main

import "runtime"

func main() {
	if runtime.GOMAXPROCS(0) < 1 {
		panic("no P")
	}
}

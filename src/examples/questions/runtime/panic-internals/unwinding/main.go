// Deferred calls run on top of the frames that panicked: when recover is
// called, those frames are all still there.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

func level3() { panic("error at level 3") }

func level2() {
	defer fmt.Println("deferred in level2")
	level3()
	fmt.Println("never printed")
}

func level1() (answer string) {
	defer func() {
		fmt.Println("deferred in level1, recovers:", recover())
		fmt.Println("stack:", frames())
		answer = "level1's result, set by its deferred function"
	}()
	level2()
	return "never returned"
}

func main() {
	defer fmt.Println("deferred in main")
	fmt.Println(level1())
}

// frames lists the functions on the stack, the innermost first.
func frames() string {
	pc := make([]uintptr, 20)
	pc = pc[:runtime.Callers(2, pc)]
	var names []string
	for list := runtime.CallersFrames(pc); ; {
		f, more := list.Next()
		names = append(names, strings.TrimPrefix(f.Function, "main."))
		if f.Function == "main.main" || !more {
			return strings.Join(names, " < ")
		}
	}
}

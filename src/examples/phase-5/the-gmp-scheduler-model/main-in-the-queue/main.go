//example:varies

// Where does main stand in the queue that it has filled itself?
package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	runtime.GOMAXPROCS(1)
	runtime.Gosched() // whatever the runtime had to do is done

	for _, name := range []string{"a", "b", "c"} {
		go func() { fmt.Print(name, " ") }()
	}
	runtime.Gosched()
	fmt.Print("main ")

	time.Sleep(10 * time.Millisecond) // whoever is left
	fmt.Println()
}

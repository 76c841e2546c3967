//example:fails

// Two hundred tasks that wait, each on a thread of its own. The limit stands
// in for the memory and the patience of a machine.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"time"
)

func main() {
	// region each
	debug.SetMaxThreads(100)
	for range 200 {
		go func() {
			runtime.LockOSThread() // a thread for this goroutine alone
			time.Sleep(time.Second)
		}()
	}
	time.Sleep(time.Second)
	fmt.Println("all 200 tasks wait")
	// endregion
}

//example:since 1.26

package main

import (
	"fmt"
	"os"
	"os/exec"
	"sync"
	"time"
)

// slow takes its time to be printed, after all deferred calls have run.
type slow struct{}

func (slow) Error() string {
	time.Sleep(200 * time.Millisecond)
	return "slow"
}

// crash panics in a goroutine and says whether Wait returned all the same.
func crash(form string) {
	var wg sync.WaitGroup
	if form == "wg.Go" {
		wg.Go(func() { panic(slow{}) })
	} else {
		wg.Add(1)
		go func() {
			defer wg.Done()
			panic(slow{})
		}()
	}
	wg.Wait()
	fmt.Print("returned, then ")
	time.Sleep(time.Minute) // the process does not live that long
}

func main() {
	if len(os.Args) > 1 {
		crash(os.Args[1])
		return
	}
	for _, form := range []string{"defer wg.Done", "wg.Go"} {
		out, err := exec.Command(os.Args[0], form).Output()
		fmt.Printf("%-14s Wait %s%v\n", form, out, err)
	}
}

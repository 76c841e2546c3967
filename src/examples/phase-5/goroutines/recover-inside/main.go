// recover works only in a deferred call of the goroutine that panics, so each
// goroutine that may panic needs its own.
package main

import (
	"fmt"
	"sync"
)

// region safely
// safely runs task and turns a panic into an error.
func safely(task func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("task panicked: %v", r)
		}
	}()
	task()
	return nil
}

// endregion

func main() {
	tasks := []func(){
		func() {},
		func() { var m map[string]int; m["gopher"]++ },
	}

	errs := make([]error, len(tasks))
	var wg sync.WaitGroup
	for i, task := range tasks {
		wg.Go(func() { errs[i] = safely(task) })
	}
	wg.Wait()

	for i, err := range errs {
		fmt.Printf("task %d: %v\n", i, err)
	}
}

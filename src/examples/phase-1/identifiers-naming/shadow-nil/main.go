package main

import (
	"errors"
	"fmt"
)

// region check

func main() {
	err := save()
	nil := err // a slip, or a bad joke
	if err != nil {
		fmt.Println("not saved")
		return
	}
	fmt.Println("all is well")
}

// endregion

// save fails.
func save() error { return errors.New("disk full") }

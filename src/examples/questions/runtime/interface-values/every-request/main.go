package main

import "fmt"

// StoreError says which statement failed.
type StoreError struct{ Query string }

func (e *StoreError) Error() string { return "failed: " + e.Query }

// save does its work and returns a nil pointer: no error.
func save(order int) *StoreError { return nil }

func before(order int) error {
	return save(order) // puts the nil pointer into an interface
}

func after(order int) error {
	if err := save(order); err != nil { // compares pointers
		return err
	}
	return nil
}

func serve(name string, handle func(order int) error) {
	failed := 0
	var last error
	for order := range 100 {
		if err := handle(order); err != nil {
			failed, last = failed+1, err
		}
	}
	fmt.Printf("%s: %d of 100 failed, the last with %v, a %T\n",
		name, failed, last, last)
}

func main() {
	serve("before", before)
	serve("after", after)
}

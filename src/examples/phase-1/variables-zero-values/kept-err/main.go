//example:run
//example:control phase-1/variables-zero-values/shadowed-err

package main

import (
	"errors"
	"fmt"
)

// region save

// save checks a name and stores it.
func save(name string) error {
	if err := check(name); err != nil {
		return err
	}
	id, err := store(name)
	if err != nil {
		return err
	}
	fmt.Println("stored as", id)
	return nil
}

// endregion

func check(name string) error {
	if name == "" {
		return errors.New("empty name")
	}
	return nil
}

func store(name string) (id int, err error) {
	return 0, errors.New("disk full")
}

func main() {
	fmt.Println("saved, error:", save("gopher"))
}

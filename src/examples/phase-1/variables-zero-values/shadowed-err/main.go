package main

import (
	"errors"
	"fmt"
)

// region save

// save checks a name and stores it.
func save(name string) error {
	err := check(name)
	if err == nil {
		id, err := store(name)
		if err == nil {
			fmt.Println("stored as", id)
		}
	}
	return err
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

package main

import (
	"errors"
	"fmt"
)

func load() (err error) {
	defer func() { err = cleanUp() }()
	return errors.New("file is damaged")
}

func cleanUp() error { return nil }

func main() {
	fmt.Println("load:", load())
}

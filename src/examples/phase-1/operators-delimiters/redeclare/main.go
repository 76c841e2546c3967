package main

import (
	"errors"
	"fmt"
)

func load(name string) (string, error) {
	if name == "" {
		return "", errors.New("no name")
	}
	return "contents of " + name, nil
}

func main() {
	a, err := load("a")
	first := &err

	b, err := load("b") // b is new, err is the same variable
	fmt.Println(a, b, err, first == &err)

	if c, err := load(""); err != nil { // a new block: both are new
		fmt.Println(c, err, first == &err)
	}
	fmt.Println("outside:", err)
}

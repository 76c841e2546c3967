package main

import (
	"errors"
	"fmt"
)

// disk accepts what is written and finds out late that it is full.
type disk struct{}

func (disk) Write(text string) error { return nil }
func (disk) Close() error            { return errors.New("disk full") }

// region save

func save(text string) error {
	var f disk
	defer f.Close() // its error goes nowhere
	return f.Write(text)
}

// endregion

func main() {
	fmt.Println("save:", save("report"))
}

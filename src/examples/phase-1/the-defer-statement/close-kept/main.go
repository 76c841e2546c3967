//example:run
//example:control phase-1/the-defer-statement/close-lost

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

func save(text string) (err error) {
	var f disk
	defer func() { err = errors.Join(err, f.Close()) }()
	return f.Write(text)
}

// endregion

func main() {
	fmt.Println("save:", save("report"))
}

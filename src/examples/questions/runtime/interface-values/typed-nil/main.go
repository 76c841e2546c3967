// A nil pointer in an error makes an error that is not nil.
package main

import (
	"errors"
	"fmt"
)

// QueryError is a typical error type with a pointer receiver.
type QueryError struct{ Query string }

func (e *QueryError) Error() string { return "bad query" }

func wrong(ok bool) error {
	var err *QueryError // a pointer, nil
	if !ok {
		err = &QueryError{"SELECT"}
	}
	return err // always (*QueryError, pointer), never (nil, nil)
}

func right(ok bool) error {
	if !ok {
		return &QueryError{"SELECT"}
	}
	return nil
}

func main() {
	err := wrong(true)
	fmt.Println("wrong:", err == nil)
	fmt.Printf("       dynamic type %T\n", err)
	qe, ok := errors.AsType[*QueryError](err) // Go 1.26
	fmt.Println("       holds a nil pointer:", ok && qe == nil)
	fmt.Println("right:", right(true) == nil)
}

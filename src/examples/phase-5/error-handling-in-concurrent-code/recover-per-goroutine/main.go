//example:race

package main

import (
	"errors"
	"fmt"
	"runtime/debug"
	"strings"

	"golang.org/x/sync/errgroup"
)

// region guard
// A PanicError is a panic that was turned into an error.
type PanicError struct {
	Value any
	Stack []byte
}

func (e *PanicError) Error() string { return fmt.Sprint("panic: ", e.Value) }

// guard returns a function that calls f and reports a panic as an error.
func guard(f func() error) func() error {
	return func() (err error) {
		defer func() {
			if v := recover(); v != nil {
				err = &PanicError{Value: v, Stack: debug.Stack()}
			}
		}()
		return f()
	}
}

// endregion

func handle(event string) error {
	fields := strings.Split(event, ",")
	if fields[1] == "" { // panics when there is no comma
		return errors.New("empty field")
	}
	return nil
}

func main() {
	var g errgroup.Group
	for _, event := range []string{"click,42", "damaged", "view,7"} {
		g.Go(guard(func() error { return handle(event) }))
	}
	err := g.Wait()
	fmt.Println(err)

	var p *PanicError
	if errors.As(err, &p) {
		where := strings.Contains(string(p.Stack), "main.handle")
		fmt.Println("the stack names handle:", where)
	}
}

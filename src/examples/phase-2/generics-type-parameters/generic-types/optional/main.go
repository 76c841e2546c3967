package main

import (
	"fmt"
	"strconv"
)

// Optional is a value that may be missing. Its zero value is none.
type Optional[T any] struct {
	value T
	set   bool
}

func Some[T any](v T) Optional[T] { return Optional[T]{v, true} }

func (o Optional[T]) Get() (T, bool) { return o.value, o.set }

func (o Optional[T]) Or(other T) T {
	if o.set {
		return o.value
	}
	return other
}

func (o Optional[T]) String() string {
	if !o.set {
		return "none"
	}
	return fmt.Sprintf("some %v", o.value)
}

type filter struct {
	MaxCents Optional[int]
	Vegan    Optional[bool]
}

func main() {
	f := filter{Vegan: Some(false)}
	fmt.Println(f.MaxCents, "|", f.Vegan)
	fmt.Println(f.MaxCents.Or(1000), f.Vegan.Or(true))
	f.MaxCents = Some(500)
	cents, ok := f.MaxCents.Get()
	fmt.Println(strconv.Itoa(cents), ok)
}

package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"time"
)

// IsZero works for every type that == works for, checked by the compiler.
func IsZero[T comparable](v T) bool {
	var zero T
	return v == zero
}

// isZeroAny works for any value, at the cost of reflection.
func isZeroAny(v any) bool {
	return v == nil || reflect.ValueOf(v).IsZero()
}

// byDeepEqual is the version from many blog posts.
func byDeepEqual(v any) (answer string) {
	defer func() {
		if r := recover(); r != nil {
			answer = fmt.Sprint("panic: ", r)
		}
	}()
	zero := reflect.Zero(reflect.TypeOf(v)).Interface()
	return fmt.Sprint(reflect.DeepEqual(v, zero))
}

type point struct{ X, Y int }

func main() {
	fmt.Println(IsZero(point{}), IsZero(0.0), IsZero("x"))
	fmt.Println(isZeroAny([]int(nil)), isZeroAny([]int{}), isZeroAny(nil))
	fmt.Println(isZeroAny(math.Copysign(0, -1)), "for minus zero")
	fmt.Println(byDeepEqual(point{}), "/", byDeepEqual(nil))

	port := 0
	fmt.Println(cmp.Or(port, 8080)) // the first that is not zero

	// A struct is never "empty", but it can be zero.
	type event struct {
		At    time.Time `json:"at,omitempty"`
		Until time.Time `json:"until,omitzero"`
		Tags  []string  `json:"tags"`
	}
	b, err := json.Marshal(event{})
	fmt.Println(string(b), err)
}

package main

import (
	"fmt"
	"reflect"
	"time"
)

// before asks for identical types.
func before(v any) (int64, bool) {
	switch v := v.(type) {
	case int:
		return int64(v), true
	case int64:
		return v, true
	}
	return 0, false
}

// after asks for the kind, which named types share with their base.
func after(v any) (int64, bool) {
	if value := reflect.ValueOf(v); value.CanInt() {
		return value.Int(), true
	}
	return 0, false
}

func export(name string, number func(any) (int64, bool)) {
	exported := 0
	measured := []any{200, int64(7), time.Second, time.Minute}
	for _, v := range measured {
		if _, ok := number(v); ok {
			exported++
		}
	}
	fmt.Printf("%-7s %d of %d exported\n", name, exported, len(measured))
}

func main() {
	export("before:", before)
	export("after:", after)
}

package main

import (
	"fmt"
	"io"
	"reflect"
)

type celsius float64

func (c celsius) String() string { return fmt.Sprintf("%.1f °C", float64(c)) }

func inspect(x any) {
	t, v := reflect.TypeOf(x), reflect.ValueOf(x)
	if !v.IsValid() {
		fmt.Println("nil interface: no type, no value")
		return
	}
	fmt.Printf("%-15v kind %-7v size %2d, %d method(s): %v\n",
		t, t.Kind(), t.Size(), t.NumMethod(), v)
}

func main() {
	inspect(42)
	inspect("hello")
	inspect([]int{1, 2, 3})
	inspect(map[string]bool{"go": true})
	inspect(celsius(21.5)) // a type of its own, its kind is float64
	inspect(nil)

	// An interface type has no value that could be passed: ask by parameter.
	fmt.Println(reflect.TypeFor[io.Reader]().Kind())
	fmt.Println(reflect.TypeOf(1) == reflect.TypeFor[int]())
}

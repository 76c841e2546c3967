package main

import (
	"fmt"
	"reflect"
	"strings"
)

type Address struct {
	City string `json:"city"`
}

type Person struct {
	Name string `json:"name"`
	Age  int    `json:"age,omitzero" min:"18"`
	Address
	note string
}

// describe prints the fields of a struct type or of a pointer to one.
func describe(t reflect.Type) error {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct {
		return fmt.Errorf("%v is no struct", t)
	}
	for f := range t.Fields() {
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		limit, limited := f.Tag.Lookup("min")
		fmt.Printf("%-7s %-12v at %2d, exported %v, embedded %v\n",
			f.Name, f.Type, f.Offset, f.IsExported(), f.Anonymous)
		if name != "" {
			fmt.Printf("  json %q %q, min %q %v\n",
				name, options, limit, limited)
		}
	}
	return nil
}

func main() {
	fmt.Println(describe(reflect.TypeFor[*Person]()))
	fmt.Println(describe(reflect.TypeFor[int]()))
}

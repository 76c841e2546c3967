package main

import (
	"fmt"
	"reflect"
)

// modify changes what p points to, and reports why it cannot.
func modify(p any) error {
	v := reflect.ValueOf(p)
	if v.Kind() != reflect.Pointer || v.IsNil() {
		return fmt.Errorf("want a pointer, got %T", p)
	}
	switch elem := v.Elem(); elem.Kind() {
	case reflect.Int:
		elem.SetInt(42)
	case reflect.String:
		elem.SetString("changed")
	default:
		return fmt.Errorf("cannot change a %v", elem.Type())
	}
	return nil
}

type account struct {
	Owner   string
	balance int
}

func try(what string, f func()) {
	defer func() { fmt.Printf("%s: %v\n", what, recover()) }()
	f()
}

func main() {
	n, s := 10, "start"
	fmt.Println(modify(&n), modify(&s))
	fmt.Println(n, s)
	fmt.Println(modify(n))

	a := account{Owner: "Ann", balance: 5}
	v := reflect.ValueOf(&a).Elem()
	for i, f := range v.Fields() {
		fmt.Println(i.Name, "CanSet", f.CanSet())
	}
	fmt.Println(v.Field(1).Int()) // reading is allowed

	try("a copy", func() { reflect.ValueOf(n).SetInt(1) })
	try("unexported", func() { v.Field(1).SetInt(1) })
	try("wrong kind", func() { v.Field(0).SetInt(1) })
}

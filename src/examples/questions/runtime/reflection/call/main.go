package main

import (
	"fmt"
	"reflect"
)

type Calculator struct{ calls int }

func (c *Calculator) Add(a, b int) int { c.calls++; return a + b }

func (c *Calculator) Div(a, b int) (int, error) {
	c.calls++
	if b == 0 {
		return 0, fmt.Errorf("%d/0", a)
	}
	return a / b, nil
}

// call checks what Value.Call would panic about.
func call(receiver any, name string, args ...any) ([]any, error) {
	method := reflect.ValueOf(receiver).MethodByName(name)
	if !method.IsValid() {
		return nil, fmt.Errorf("%T has no method %s", receiver, name)
	}
	t := method.Type()
	if t.IsVariadic() || len(args) != t.NumIn() {
		return nil, fmt.Errorf("%s is %v", name, t)
	}
	in := make([]reflect.Value, len(args))
	for i, arg := range args {
		in[i] = reflect.ValueOf(arg)
		if !in[i].IsValid() { // a nil argument
			in[i] = reflect.Zero(t.In(i))
		}
		if !in[i].Type().AssignableTo(t.In(i)) {
			return nil, fmt.Errorf("%s: argument %d is %T", name, i, arg)
		}
	}
	var out []any
	for _, result := range method.Call(in) {
		out = append(out, result.Interface())
	}
	return out, nil
}

func main() {
	c := new(Calculator)
	fmt.Println(call(c, "Add", 10, 20))
	fmt.Println(call(c, "Div", 1, 0))
	fmt.Println(call(c, "Mul", 2, 3))
	fmt.Println(call(c, "Add", 10, "20"))
	fmt.Println(call(*c, "Add", 10, 20)) // not in the method set of a value
	fmt.Println("calls:", c.calls)
}

package main

import (
	"fmt"
	"reflect"
	"testing"
)

type event struct {
	Name  string
	Cents int
}

type shop struct{ sold int }

func (s *shop) OnOrder(e *event)  { s.sold += e.Cents }
func (s *shop) OnRefund(e *event) { s.sold -= e.Cents }

// before finds and calls the method by reflection, for each event.
func before(s *shop, e *event) {
	method := reflect.ValueOf(s).MethodByName("On" + e.Name)
	method.Call([]reflect.Value{reflect.ValueOf(e)})
}

// handlers finds them once and gives each its real type.
func handlers() map[string]func(*shop, *event) {
	found := make(map[string]func(*shop, *event))
	for m := range reflect.TypeFor[*shop]().Methods() {
		if f, ok := m.Func.Interface().(func(*shop, *event)); ok {
			found[m.Name] = f
		}
	}
	return found
}

func main() {
	s := new(shop)
	e := &event{Name: "Order", Cents: 1}
	count := testing.AllocsPerRun(100, func() { before(s, e) })
	fmt.Println("before:", count, "allocations an event, sold", s.sold)

	s = new(shop)
	byName := handlers()
	count = testing.AllocsPerRun(100, func() { byName["On"+e.Name](s, e) })
	fmt.Println("after: ", count, "allocations an event, sold", s.sold)
}

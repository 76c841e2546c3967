//example:since 1.25

// Getting a typed value out of a reflect.Value, with and without an interface
// in between.
package main

import (
	"fmt"
	"reflect"
	"testing"
)

type user struct{ name, city string }

var (
	u   = user{"Ann", "Rome"}
	v   = reflect.ValueOf(&u).Elem()
	out user
)

func main() {
	byInterface := func() { out = v.Interface().(user) }
	direct := func() { out, _ = reflect.TypeAssert[user](v) }
	fmt.Println("Interface: ", testing.AllocsPerRun(100, byInterface))
	fmt.Println("TypeAssert:", testing.AllocsPerRun(100, direct))
}

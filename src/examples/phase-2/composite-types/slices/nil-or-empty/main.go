// Where a nil slice and an empty one differ, and where not.
package main

import (
	"encoding/json"
	v2 "encoding/json/v2"
	"fmt"
	"reflect"
	"slices"
)

func show(name string, s []string) {
	fmt.Println(name, "== nil:", s == nil,
		" len:", len(s), " %v:", s)
	for range s {
		fmt.Println("never")
	}
	one, _ := json.Marshal(s)
	two, _ := v2.Marshal(s)
	fmt.Printf("  json: %s  json/v2: %s  %%#v: %#v  appended: %v\n",
		one, two, s, append(s, "soup"))
}

func main() {
	var none []string
	empty := []string{}
	show("nil  ", none)
	show("empty", empty)
	fmt.Println("slices.Equal:", slices.Equal(none, empty),
		" reflect.DeepEqual:", reflect.DeepEqual(none, empty))
}

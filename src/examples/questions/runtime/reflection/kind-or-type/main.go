package main

import (
	"fmt"
	"reflect"
	"time"
)

func main() {
	v := reflect.ValueOf(time.Second)
	sameKind := v.Kind() == reflect.Int64
	sameType := v.Type() == reflect.TypeFor[int64]()
	fmt.Println(sameKind, sameType)
	fmt.Println(v.Kind(), v.Type(), v.Int())
}

package main

import (
	"fmt"
	"reflect"
)

func main() {
	array := [1]int{1}
	slice := []int{1}
	fmt.Println(
		reflect.ValueOf(array).Index(0).CanSet(),
		reflect.ValueOf(&array).Elem().Index(0).CanSet(),
		reflect.ValueOf(slice).Index(0).CanSet(),
	)
}

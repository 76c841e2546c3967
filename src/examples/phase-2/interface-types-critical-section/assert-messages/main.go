package main

import "fmt"

type letter struct{ pages int }

type shipment interface{ cost() int }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var v any = letter{2}
	var nothing any
	var s shipment
	try(func() { _ = v.(int) })
	try(func() { _ = v.(*letter) })
	try(func() { _ = v.(shipment) })
	try(func() { _ = nothing.(letter) })
	try(func() { _ = s.(fmt.Stringer) })
}

//example:nocompile

package main

import "fmt"

type number interface{ ~int | ~float64 }

type withMethods interface{ int | fmt.Stringer }

type withComparable interface{ int | comparable }

type overlapping interface{ int | ~int }

type celsius float64

type notUnderlying interface{ ~celsius }

func withParameter[T any, U int | T](u U) {}

var n number

func main() {}

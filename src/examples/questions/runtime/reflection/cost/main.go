//example:varies

package main

import (
	"fmt"
	"math"
	"reflect"
	"testing"
	"time"
)

type point struct{ X, Y int }

//go:noinline
func (p *point) Add(n int) int { return p.X + n }

// The results go to global variables, so that no work is optimized away.
var (
	p      = &point{X: 3}
	number int
	value  reflect.Value
	fields = reflect.ValueOf(p).Elem()
	add    = reflect.ValueOf(p).MethodByName("Add")
	args   = []reflect.Value{reflect.ValueOf(4)}
)

func directField()  { number = p.X }
func reflectField() { number = int(fields.Field(0).Int()) }
func byName()       { number = int(fields.FieldByName("X").Int()) }
func directSet()    { p.X = 5 }
func reflectSet()   { fields.Field(0).SetInt(5) }
func directCall()   { number = p.Add(4) }
func reflectCall()  { number = int(add.Call(args)[0].Int()) }
func findMethod()   { value = reflect.ValueOf(p).MethodByName("Add") }

func main() {
	for _, row := range []struct {
		what string
		f    func()
	}{
		{"read a field", directField},
		{"  by Field(0).Int()", reflectField},
		{"  by FieldByName", byName},
		{"write a field", directSet},
		{"  by Field(0).SetInt", reflectSet},
		{"call a method", directCall},
		{"  by Call", reflectCall},
		{"  MethodByName alone", findMethod},
	} {
		fmt.Printf("%-21s %6.1f ns %2.0f allocation(s)\n",
			row.what, cost(row.f), testing.AllocsPerRun(100, row.f))
	}
}

// cost returns the nanoseconds of one call, best of several rounds; about
// one of them is the call of f itself.
func cost(f func()) float64 {
	const steps = 100_000
	best := math.Inf(1)
	for range 9 {
		start := time.Now()
		for range steps {
			f()
		}
		best = min(best, float64(time.Since(start).Nanoseconds())/steps)
	}
	return best
}

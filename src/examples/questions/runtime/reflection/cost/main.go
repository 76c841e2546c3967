//example:varies

package main

import (
	"fmt"
	"os"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
)

type point struct{ X, Y int }

//go:noinline
func (p *point) Add(n int) int { return p.X + n }

// region measured
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

// endregion

func main() {
	rows := []struct {
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
	}
	fmt.Println(machine())
	const steps = 10_000
	rounds := make([][]float64, len(rows))
	for range 41 { // in turns: a busy machine disturbs all alike
		for k, row := range rows {
			start := time.Now()
			for range steps {
				row.f()
			}
			took := float64(time.Since(start).Nanoseconds())
			rounds[k] = append(rounds[k], took/steps)
		}
	}
	for k, row := range rows {
		fmt.Printf("%-21s %s, %.0f allocations\n", row.what,
			summary(rounds[k]), testing.AllocsPerRun(100, row.f))
	}
}

// summary is the median, and between what four in five rounds lie.
func summary(ns []float64) string {
	slices.Sort(ns)
	k := len(ns)
	return fmt.Sprintf("%5.1f ns (%.1f to %.1f)", ns[k/2], ns[k/10],
		ns[k-1-k/10])
}

// machine names the CPU where the kernel tells it.
func machine() string {
	info, _ := os.ReadFile("/proc/cpuinfo")
	_, after, found := strings.Cut(string(info), "model name")
	line, _, _ := strings.Cut(after, "\n")
	if !found {
		return runtime.GOARCH
	}
	return strings.TrimLeft(line, "\t :")
}

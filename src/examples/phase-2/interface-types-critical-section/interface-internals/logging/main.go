package main

import (
	"fmt"
	"testing"
)

type debugger interface {
	debug(format string, args ...any)
	enabled() bool
}

type logger struct{ on bool }

func (l *logger) enabled() bool { return l.on }

func (l *logger) debug(format string, args ...any) {
	if l.on {
		fmt.Printf(format, args...)
	}
}

var log debugger = &logger{}

func main() {
	id, cents := 1000, 4200
	fmt.Println(testing.AllocsPerRun(100, func() {
		id++
		cents++
		log.debug("order %d: %d\n", id, cents)
	}))
	fmt.Println(testing.AllocsPerRun(100, func() {
		id++
		cents++
		if log.enabled() {
			log.debug("order %d: %d\n", id, cents)
		}
	}))
}

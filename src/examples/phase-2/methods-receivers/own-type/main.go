package main

import (
	"fmt"
	"time"
)

// day is a type of our own, with the layout of time.Time and none of its
// methods.
type day time.Time

func (d day) weekend() bool {
	w := time.Time(d).Weekday()
	return w == time.Saturday || w == time.Sunday
}

// date embeds a time.Time, and so has all its methods besides its own.
type date struct{ time.Time }

func (d date) weekend() bool { return day(d.Time).weekend() }

func main() {
	t := time.Date(2026, 8, 15, 0, 0, 0, 0, time.UTC)
	fmt.Println(day(t).weekend())

	d := date{t}
	fmt.Println(d.weekend(), d.Weekday())
}

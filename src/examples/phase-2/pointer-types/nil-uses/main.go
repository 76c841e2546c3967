package main

import "fmt"

type table struct{ seats int }

func (t table) full() bool { return t.seats == 0 }
func (t *table) text() string {
	if t == nil {
		return "no table"
	}
	return fmt.Sprint(t.seats, " seats")
}

// try says whether f panics.
func try(name string, f func()) {
	defer func() { fmt.Println(name, "panics:", recover() != nil) }()
	f()
}

func main() {
	var t *table
	var week *[7]int
	try("compare      ", func() { _ = t == nil })
	try("copy         ", func() { u := t; _ = u })
	try("text()       ", func() { _ = t.text() })
	try("len, cap     ", func() { _ = len(week) + cap(week) })
	try("range, index ", func() {
		for i := range week {
			_ = i
		}
	})
	try("read *t      ", func() { _ = *t })
	try("read field   ", func() { fmt.Print(t.seats) })
	try("write field  ", func() { t.seats = 1 })
	try("&t.seats     ", func() { _ = &t.seats })
	try("full()       ", func() { t.full() })
	try("element      ", func() { fmt.Print(week[0]) })
	try("slice        ", func() { _ = week[:2] })
}

package main

import "fmt"

type meter struct{ km int }

func (m *meter) drive(km int) { m.km += km }
func (m meter) service() bool { return m.km >= 15_000 }

type truck struct {
	meter // embedded: a field without a name of its own
	load  int
}

func main() {
	var t truck
	t.drive(20_000) // (&t.meter).drive(20_000)
	fmt.Println(t.service(), t.meter.km, t.km)
}

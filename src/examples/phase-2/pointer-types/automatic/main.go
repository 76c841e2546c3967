package main

import "fmt"

type table struct{ seats int }

func (t table) full(guests int) bool { return guests >= t.seats }
func (t *table) widen()              { t.seats++ }

func main() {
	t := &table{4}
	t.seats = 5 // (*t).seats
	t.widen()   // t itself
	fmt.Println(t.seats, t.full(5))

	week := &[3]string{"Mon", "Tue", "Wed"}
	week[0] = "Sun" // (*week)[0]
	fmt.Println(len(week), cap(week), week[1:])
	for i, day := range week {
		fmt.Print(i, day, " ")
	}
	fmt.Println()
}

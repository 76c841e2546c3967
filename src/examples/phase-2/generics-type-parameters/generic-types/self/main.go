//example:since 1.26

package main

import "fmt"

// Amount is met by types that can be added to themselves.
type Amount[A Amount[A]] interface{ Add(A) A }

type Money struct{ Cents int }

func (m Money) Add(n Money) Money { return Money{m.Cents + n.Cents} }

type Duration struct{ Hours, Minutes int }

func (d Duration) Add(e Duration) Duration {
	m := d.Minutes + e.Minutes
	return Duration{d.Hours + e.Hours + m/60, m % 60}
}

// Total is a running sum of any amount.
type Total[A Amount[A]] struct{ Sum A }

func (t *Total[A]) Add(list ...A) {
	for _, a := range list {
		t.Sum = t.Sum.Add(a)
	}
}

func main() {
	var bill Total[Money]
	bill.Add(Money{250}, Money{400})
	var work Total[Duration]
	work.Add(Duration{2, 40}, Duration{1, 30})
	fmt.Println(bill.Sum, work.Sum)
}

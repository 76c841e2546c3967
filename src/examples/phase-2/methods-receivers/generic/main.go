//example:since 1.27

package main

import "fmt"

type dish struct {
	name  string
	cents int
}

type menu []dish

// collect has a type parameter of its own: T is what f returns.
func (m menu) collect[T any](f func(dish) T) []T {
	var list []T
	for _, d := range m {
		list = append(list, f(d))
	}
	return list
}

func main() {
	m := menu{{"soup", 450}, {"tart", 380}}
	names := m.collect(func(d dish) string { return d.name })
	costs := m.collect(func(d dish) int { return d.cents })
	fmt.Println(names, costs)
}

//example:nocompile

package main

type settable interface{ Set(text string) error }

func parse[T settable](texts ...string) []T {
	list := make([]T, len(texts))
	for i, t := range texts {
		list[i].Set(t)
	}
	return list
}

type celsius float64

func (c *celsius) Set(text string) error { return nil }

func main() {
	parse[celsius]("21.5")
}

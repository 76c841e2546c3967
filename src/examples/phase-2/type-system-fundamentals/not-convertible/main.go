//example:nocompile

package main

type cents int
type dish struct{ Name string }
type drink struct{ Title string }

func main() {
	open, price, text := true, 450, "450"
	_ = int(open)
	_ = bool(price)
	_ = int(text)
	_ = float64(1i * complex(float64(price), 0))
	_ = []cents([]int{price})
	_ = []any([]string{text})
	_ = drink(dish{"soup"})
	_ = (*int64)(&price)
	_ = uintptr(&price)
}

package main

import "fmt"

type stock struct{ left int }

type counter struct {
	name  string
	stock *stock
}

func (c counter) sell() {
	c.stock.left--
	fmt.Println(c.name, "leaves", c.stock.left)
}

func main() {
	soup := &stock{left: 10}
	inside := counter{"inside", soup}
	window := counter{"window", soup}
	inside.sell()
	window.sell()

	alone := window
	alone.stock = &stock{left: soup.left}
	alone.sell()
	fmt.Println(soup.left)
}

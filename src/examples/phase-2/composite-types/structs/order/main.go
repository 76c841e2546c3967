package main

import "fmt"

type order struct {
	id       string
	customer string
	cents    int
	paid     bool
}

func main() {
	o := order{id: "o-7", customer: "Ada", cents: 1250}
	o.paid = true

	second := o // a copy of all fields
	second.id = "o-8"
	second.cents += 300

	fmt.Println(o.id, o.cents, second.cents)
	fmt.Printf("%+v\n", second)
}

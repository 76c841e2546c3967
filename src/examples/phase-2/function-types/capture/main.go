package main

import "fmt"

func main() {
	price := 450
	now := price
	byVariable := func() { fmt.Println("variable:", price) }
	byCopy := func() { fmt.Println("copy:    ", now) }
	byArgument := func(p int) { fmt.Println("argument:", p) }

	price = 500
	byVariable()
	byCopy()
	byArgument(price)

	raise := func() { price += 50 }
	raise()
	fmt.Println(price)
}

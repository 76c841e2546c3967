package main

import "fmt"

func main() {
	drink := "café crème"
	cups := 3
	price := 2.5
	size := 'L'
	open := cups > 0

	fmt.Printf("%d x %s (%c), open: %t\n", cups, drink, size, open)
	fmt.Println(float64(cups)*price, len(drink), open && price < 2)
	fmt.Printf("%T %T %T %T %T\n", drink, cups, price, size, open)
}

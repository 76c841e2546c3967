package main

import "fmt"

type cents int

func (c cents) String() string {
	return fmt.Sprintf("€%d.%02d", c/100, c%100)
}

type discount cents

type price = cents

func main() {
	fmt.Println(cents(250), discount(250), price(250))
}

package main

import "fmt"

func main() {
	carts := map[string]int{"ada": 3, "noor": 1, "li": 2}
	same := carts

	delete(carts, "ada")
	delete(carts, "nobody")
	fmt.Println(carts)

	clear(carts)
	fmt.Println(carts, len(same))

	var none map[string]int
	delete(none, "ada")
	clear(none)
	fmt.Println(none == nil)
}

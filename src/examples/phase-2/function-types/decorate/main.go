package main

import "fmt"

type lookup func(dish string) (int, bool)

// cached answers from memory what it has asked before.
func cached(ask lookup) lookup {
	known := map[string]int{}
	return func(dish string) (int, bool) {
		if price, ok := known[dish]; ok {
			return price, true
		}
		price, ok := ask(dish)
		if ok {
			known[dish] = price
		}
		return price, ok
	}
}

func main() {
	slow := func(dish string) (int, bool) {
		fmt.Println("asking for", dish)
		return 450, dish == "soup"
	}
	price := cached(slow)
	fmt.Println(price("soup"))
	fmt.Println(price("soup"))
	fmt.Println(price("tar"))
}

package main

import "fmt"

func ask(name string, answer bool) bool {
	fmt.Print(name, "? ")
	return answer
}

func main() {
	fmt.Println(ask("a", false) && ask("b", true))
	fmt.Println(ask("a", true) && ask("b", true))
	fmt.Println(ask("a", true) || ask("b", true))
	fmt.Println(ask("a", false) || ask("b", false))
	fmt.Println(!ask("a", false))
	fmt.Println(ask("a", true) != ask("b", true)) // exclusive or: asks both

	hits, visitors := 7, 0
	fmt.Println(visitors > 0 && hits/visitors > 2)
}

package main

import "fmt"

func numbers(prefix string) func() string {
	n := 0
	return func() string {
		n++
		return fmt.Sprint(prefix, n)
	}
}

func account() (pay func(int), balance func() int) {
	total := 0
	pay = func(amount int) { total += amount }
	balance = func() int { return total }
	return pay, balance
}

func main() {
	table, invoice := numbers("T"), numbers("R")
	fmt.Println(table(), table(), invoice(), table())

	pay, balance := account()
	pay(450)
	pay(280)
	fmt.Println(balance())
}

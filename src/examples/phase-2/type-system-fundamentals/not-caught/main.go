package main

import (
	"fmt"
	"strconv"
	"time"
)

type customerID int
type orderID int
type state int // 1 open, 2 done

func cancel(c customerID, o orderID) {
	fmt.Println("customer", c, "cancels", o)
}

// try runs f and says what stopped it.
func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	cancel(1042, 7) // constants fit both types
	order := orderID(1042)
	cancel(customerID(order), 7) // a conversion is believed
	fmt.Println(state(99))       // no set of values

	d := 2 * time.Second
	fmt.Println(d * d) // square seconds, shown as time
	var stock uint8
	stock--
	fmt.Println(stock) // wraps around
	n, _ := strconv.Atoi("4O")
	fmt.Println(n) // an error dropped

	var label any = "A-17"
	var prices map[string]int
	var next *int
	days := []int{1, 2, 3}
	try(func() { fmt.Println(label.(int)) })
	try(func() { prices["soup"] = 450 })
	try(func() { *next = 1 })
	try(func() { fmt.Println(days[len(days)]) })
	try(func() { fmt.Println(1 / n) })
}

package main

import "fmt"

var (
	total = show("total", price*count)
	price = show("price", base+5)
	base  = show("base", 10)
	count = show("count", 3)
)

func show(name string, value int) int {
	fmt.Println(name, "=", value)
	return value
}

func init() { fmt.Println("init") }

func main() { fmt.Println("main") }
